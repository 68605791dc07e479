/** Numbers in a text, as far as they are counts or amounts: no years, days, ages or names such as section 47. */

export interface Stated {
  /** As it is written, with its sign */
  shown: string;
  /** Without sign and scale: 4.5 for £4.5m */
  value: number;
  /** A whole number below a thousand with no sign: it may be a step, an age or a piece of advice */
  plain: boolean;
  at: number;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const NUMBER =
  /(?<![\p{L}\d.,–/-])£?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:(?: ?(?:per cent|%|million|billion))|(?:m|bn|p|k)(?![\p{L}\d]))?(?![\p{L}\d]|[–/-]\d)/gu;
/** What stands around a number that counts nothing. */
const YEAR = /^(?:1[89]|20)\d\d$/;
const DAY = new RegExp(`^(?: and \\d{1,2})? ${MONTH}\\b`);
const NAMED =
  /\b(?:section|sections|aged?|ages|page|step|steps|Act|phase|part|chapter|under|over|turn|turned|turning|at|to|from|until|after|before|and|or|than) $/i;
const AGE = 25;

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' ');

/**
 * @param words true takes numbers written as words too
 * @returns the numbers of a text, in order
 */
export function numbersIn(text: string, { words = false } = {}): Stated[] {
  const figures = [...text.matchAll(NUMBER)].flatMap(({ 0: shown, 1: whole, 2: part = '', index: at }) => {
    const value = Number(whole!.replaceAll(',', '') + part);
    const bare = shown === whole;
    if (bare && (YEAR.test(whole) || DAY.test(text.slice(at + shown.length)))) return [];
    return [{ shown, value, plain: bare && value < 1000, at }];
  });
  if (!words) return figures.filter(({ plain, value, at }) => !(plain && value <= AGE && NAMED.test(text.slice(0, at))));
  const spelt = [...text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)?/gu)].flatMap(({ 0: word, index: at }) => {
    const parts = word.split('-').map((part) => (TENS.includes(part) ? (TENS.indexOf(part) + 2) * 10 : WORDS.indexOf(part)));
    return parts.includes(-1) ? [] : [{ shown: word, value: parts.reduce((sum, part) => sum + part), plain: true, at }];
  });
  return [...figures, ...spelt];
}
