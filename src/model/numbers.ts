/** Numbers in words and our own arithmetic: the one place where figures are worked out and written. */
import { QUALIFIERS } from './vocabulary.ts';
import type { Qualifier } from './vocabulary.ts';

/**
 * A number as readers see it: 14.1, 1,141, 23.7%, £850, £5.2m.
 * @param decimals places to show; as many as the number has, where left out
 */
export function number(value: number, { decimals, sign = '' }: { decimals?: number; sign?: '' | '%' | '£' } = {}): string {
  const options =
    decimals === undefined ? { maximumFractionDigits: 3 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (sign === '£' && value >= 1_000_000) return `£${(value / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 2 })}m`;
  const text = value.toLocaleString('en-GB', options);
  return sign === '£' ? `£${text}` : `${text}${sign}`;
}

/** A number with its qualifier: "under 1,000". */
export const qualified = (qualifier: Qualifier, text: string): string => [QUALIFIERS[qualifier], text].filter(Boolean).join(' ');

/**
 * Our arithmetic: the change from one exact number to another, in per cent of the first, to one decimal place.
 * @throws where a number is not exact: a change from "under 1,000" would be invented
 */
export function percentChange(from: { qualifier: Qualifier; value: number }, to: { qualifier: Qualifier; value: number }): number {
  if (from.qualifier !== 'exactly' || to.qualifier !== 'exactly') throw new RangeError('a change needs two exact numbers');
  if (from.value === 0) throw new RangeError('a change from nothing has no percentage');
  return Math.round(((to.value - from.value) / from.value) * 1000) / 10;
}

/** Our arithmetic: a part of a whole in per cent, to one decimal place. 14 of 59 is 23.7. */
export const percentOf = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;
