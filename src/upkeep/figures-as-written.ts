/** A cell of the Department's: a number, or a symbol for why there is none. Worked out in whole numbers, never in floating point. */

/**
 * The Department's symbols for "no figure", with their meaning. A gap is never zero.
 * Source: the data guidance of its releases; `.` and `..` stand in older ones.
 */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '': 'empty',
  c: 'hidden, so that nobody can be recognised',
  x: 'not available',
  z: 'not applicable',
  u: 'held back, for its quality is too low',
  k: 'less than a half per cent',
  ':': 'not available',
  '.': 'not applicable',
  '..': 'not available',
  '~': 'hidden, too small a number',
};

/**
 * The Department writes "low" for a figure that is not nothing and rounds to it. A series to so many places says 0.0,
 * as the Local Authority Interactive Tool does for all six cells of the workforce file of 2025.
 */
export const LOW = 'low';

/** A number as a fraction of whole numbers. */
export interface Fraction {
  above: bigint;
  below: bigint;
}

/** Reads 13, 13.0 or 41,630. @returns undefined where it is no plain number */
export function readNumber(text: string): Fraction | undefined {
  if (text === LOW) return { above: 0n, below: 1n };
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  if (!whole) return undefined;
  return { above: BigInt(`${sign}${whole}${part}`), below: 10n ** BigInt(part.length) };
}

/**
 * A number to so many decimal places, a half away from zero, as the Department rounds: 13 and 1 make 13.0, 6.55 makes 6.6.
 */
export function written({ above, below }: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const size = above < 0n ? -above : above;
  const units = (2n * size * scale + below) / (2n * below);
  const digits = String(units).padStart(decimals + 1, '0');
  const text = decimals ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits;
  return above < 0n && units > 0n ? `-${text}` : text;
}

/** So many for each so many: 402,400 of 12,183,016 children, times 10,000. @returns undefined where there is nobody */
export function rate(count: Fraction, of: Fraction, times: number): Fraction | undefined {
  return of.above > 0n ? { above: count.above * of.below * BigInt(times), below: count.below * of.above } : undefined;
}
