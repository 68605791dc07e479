/** Numbers in a text, as far as they are counts or amounts: no years, days, ages or names such as section 47. */

/** A number of a thing. Only like may bear out like: 12 cases are neither 12 per cent nor £12. */
export interface Amount {
  /** With its scale: 4500000 for £4.5m, 0.33 for 33p */
  value: number;
  unit: '£' | '%' | '';
}

export interface Stated extends Amount {
  /** As it is written, with its sign */
  shown: string;
  /** What one is worth in its last place: 100000 for £4.5m */
  step: number;
  /** A whole number below a thousand with no sign: it may be a step, an age or a piece of advice */
  plain: boolean;
  at: number;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const NUMBER =
  /(?<![\p{L}\d.,/])(?<sign>£?)(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)?(?<suffix> ?(?:per cent|%|million|billion|pence)|(?:m|bn|p|k)(?!\p{L}))?(?![\p{L}\d]|[.,/]\d)/giu;
const SCALE: Record<string, number> = { p: 0.01, pence: 0.01, k: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };
/** What a number is, or what stands around it, where it counts nothing. From 2050 on it is no year: 2,050 staff, written without the comma. */
const YEAR = /^(?:1[89]\d|20[0-4])\d$/;
const DAY = new RegExp(`^(?: and \\d{1,2})? ${MONTH}\\b`);
const NAMED = /\b(?:sections?|aged?|ages|page|steps?|Act|phase|part|chapter|turn|turned|turning|until) $/i;
const AGE = 25;

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' ');

/**
 * @param words true takes every number written as a word too, and ages and steps: for a text that bears out what another
 * says. Of a text that must be borne out, only words with a unit are taken, as "forty per cent"
 * @returns the numbers of a text, those in figures first
 */
export function numbersIn(text: string, { words = false } = {}): Stated[] {
  const all = [...inFigures(text), ...inWords(text).filter((it) => words || !it.plain)];
  return words ? all : all.filter((it) => !(it.plain && it.value <= AGE && NAMED.test(text.slice(0, it.at))));
}

/** A number as it is written in figures, in parts. */
interface Written {
  shown: string;
  at: number;
  sign: string;
  whole: string;
  fraction: string;
  suffix: string;
  inRange: boolean;
}

function inFigures(text: string): Stated[] {
  const found = [...text.matchAll(NUMBER)].map(({ 0: shown, index: at, groups: { sign = '', whole = '', fraction = '', suffix = '' } = {} }): Written => ({
    shown, at, sign, whole, fraction, suffix: suffix.trim().toLowerCase(), inRange: false,
  })); // prettier-ignore
  for (const [i, second] of [...found.entries()].slice(1).toReversed()) share(found[i - 1]!, second, text);
  return found.flatMap(({ shown, at, sign, whole, fraction, suffix, inRange }) => {
    const bare = !sign && !suffix && !fraction;
    // A range with no sign is one of years, days or ages; COVID-19 is a name.
    const isName = inRange || YEAR.test(whole) || DAY.test(text.slice(at + shown.length)) || /\p{L}[–-]$/u.test(text.slice(0, at));
    if (bare && isName) return [];
    const places = Math.max(fraction.length - 1, 0);
    return [stated(Number(whole.replaceAll(',', '') + fraction), { shown, at, suffix, sign, places })];
  });
}

/** Gives both ends of a range what one has: in "£2.5–3m" both are millions of pounds, in "36 to 14 per cent" both are shares. */
function share(first: Written, second: Written, text: string): void {
  const between = text.slice(first.at + first.shown.length, second.at);
  if (between === '–' || between === '-') {
    first.inRange = second.inRange = true;
    first.suffix ||= second.suffix;
    second.sign ||= first.sign;
  } else if (/^ (?:to|or|and) $/.test(between) && isShare(second.suffix) && !first.sign && !YEAR.test(first.whole)) {
    first.suffix ||= second.suffix;
  }
}

/** Numbers up to a hundred, as "forty-seven". */
function inWords(text: string): Stated[] {
  return [...text.toLowerCase().matchAll(/(\p{L}+(?:-\p{L}+)?)(?: (per cent|million|billion|pence))?/gu)].flatMap(
    ({ 0: shown, 1: word = '', 2: suffix = '', index: at }) => {
      const parts = word.split('-').map((part) => (TENS.includes(part) ? (TENS.indexOf(part) + 2) * 10 : WORDS.indexOf(part)));
      return parts.includes(-1)
        ? []
        : [
            stated(
              parts.reduce((sum, part) => sum + part),
              { shown, at, suffix },
            ),
          ];
    },
  );
}

const isShare = (suffix: string): boolean => suffix === '%' || suffix === 'per cent';

function stated(
  digits: number,
  { shown, at, suffix, sign = '', places = 0 }: { shown: string; at: number; suffix: string; sign?: string; places?: number },
): Stated {
  const scale = SCALE[suffix] ?? 1;
  const value = Number((digits * scale).toPrecision(12));
  const unit = isShare(suffix) ? '%' : sign || suffix.startsWith('p') ? '£' : '';
  return { shown, value, unit, step: scale / 10 ** places, plain: !sign && !suffix && !places && value < 1000, at };
}
