/**
 * A check on spelling, against the dictionary of British English. It reads half a megabyte first, so that only
 * `npm run content` and the unit tests ask for it, not every reading of the content.
 */
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { CITED } from '../blocks.ts';
import type { Model } from '../entities.ts';
import type { Fault } from '../faults.ts';
import { lineAt } from './texts.ts';

/** Words that the dictionary lets pass and the house does not. */
const AMERICAN = new Map([
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['percent', 'per cent'],
  ['gotten', 'got'],
]);
/** How American spellings become British: color, center, organize, analyze, defense, catalog, traveled. */
const BRITISH: readonly [RegExp, string][] = [
  [/or(?=s|ed|ing|ful|less|$)/, 'our'],
  [/er(?=s?$)/, 're'],
  [/([iy])z(?=e|i|a)/, '$1s'],
  [/ense(?=s?$)/, 'ence'],
  [/og(?=s?$)/, 'ogue'],
  [/l(?=ed$|ing$|ers?$)/, 'll'],
  [/ll(?=s?$|ment)/, 'l'],
];
/** What may stand before a hyphen. */
const PREFIXES = new Set(['anti', 'co', 'inter', 'mid', 'multi', 'non', 'post', 'pre', 're', 'sub', 'un']);
const WORD = /(?<![\p{L}\d])\p{L}[\p{L}’'-]*(?![\p{L}\d])/gu;
/** A word all in capitals, alone or before a plural s: a check of its own looks whether a reader can know what it stands for. */
const ABBREVIATION = /^\p{Lu}{2,}s?$/u;
/** The dictionary does not look at capitals: CHildren would pass. Only a name that is listed has one inside. */
const CAPITAL_INSIDE = /\p{L}\p{Lu}/u;

/** @returns a fault for each word that is neither British English nor in content/words.yaml; each once in a text */
export function checkSpelling({ written, words, places, authorities }: Model): Fault[] {
  const speller = nspell(dictionary);
  const names = new Set([
    ...words.names,
    ...[...places.values(), ...[...authorities.values()].map(({ place }) => place)].flatMap(({ name }) => name.split(/[\s,-]+/)),
  ]);
  const isRight = judgeOf(speller, names);
  // A suggestion takes a tenth of a second: one for each word.
  const mends = new Map<string, string>();
  return written.flatMap(({ texts }) =>
    texts.flatMap(({ file, line, text }) => {
      const firstPlaces = new Map<string, number>();
      for (const { 0: word, index } of text.replaceAll(CITED, ' ').matchAll(WORD)) if (!firstPlaces.has(word)) firstPlaces.set(word, index);
      return [...firstPlaces]
        .filter(([word]) => !isRight(word))
        .map(([word, index]) => {
          const mend = mends.get(word) ?? mendFor(word, wrongPartOf(word, isRight), speller);
          mends.set(word, mend);
          const what = `has "${word}", which is not a word of British English that we know`;
          return { file, line: lineAt({ text, line }, index), what, mend };
        });
    }),
  );
}

/** What tells whether a word is right: as a whole, without its ending, or each part between hyphens. */
function judgeOf(speller: nspell, names: ReadonlySet<string>): (word: string) => boolean {
  const looksRight = (word: string): boolean => {
    const small = word.toLowerCase();
    if (ABBREVIATION.test(word) || names.has(word)) return true;
    if (CAPITAL_INSIDE.test(word) || AMERICAN.has(small)) return false;
    return names.has(small) || speller.correct(word.replaceAll('’', "'"));
  };
  const known = new Map<string, boolean>();
  const isWord = (word: string): boolean => {
    const right = known.get(word) ?? looksRight(word);
    known.set(word, right);
    return right;
  };
  return function isRight(word: string): boolean {
    const bare = withoutEnding(word);
    if (isWord(bare) || isWord(word)) return true;
    const [first, ...rest] = bare.split('-');
    if (!rest.length) return false;
    return isWord(bare.replaceAll('-', '')) || ((isPrefix(first!) || isRight(first!)) && isRight(rest.join('-')));
  };
}

/** The part between hyphens that makes a word wrong. */
function wrongPartOf(word: string, isRight: (word: string) => boolean): string {
  const bare = withoutEnding(word);
  return bare.split('-').find((part) => part && !isPrefix(part) && !isRight(part)) ?? bare;
}

const isPrefix = (part: string): boolean => PREFIXES.has(part.toLowerCase());

/** A word without its possessive s, and without a mark that only follows it. */
const withoutEnding = (word: string): string => word.replace(/[’'-]+$/, '').replace(/[’']s$/, '');

function mendFor(word: string, wrong: string, speller: nspell): string {
  const british = BRITISH.map(([american, ours]) => wrong.replace(american, ours)).find((it) => it !== wrong && speller.correct(it));
  const tamed = wrong.charAt(0) + wrong.slice(1).toLowerCase();
  const capital = tamed !== wrong && speller.correct(tamed) ? tamed : undefined;
  const near = AMERICAN.get(wrong.toLowerCase()) ?? british ?? capital ?? speller.suggest(wrong)[0];
  const add = 'a name or a word of the field goes into content/words.yaml, in its order';
  return near ? `Did you mean "${word.replace(wrong, near)}"? Otherwise ${add}` : add.charAt(0).toUpperCase() + add.slice(1);
}
