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
const AMERICAN: Record<string, string> = { program: 'programme', programs: 'programmes', percent: 'per cent', gotten: 'got' };
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
const WORD = /(?<![\p{L}\d./])\p{L}[\p{L}’'-]*(?![\p{L}\d])/gu;

/** @returns a fault for each word that is neither British English nor in content/words.yaml; each once in a text */
export function checkSpelling({ written, words, places, authorities }: Model): Fault[] {
  const speller = nspell(dictionary);
  const names = new Set([
    ...words.names,
    ...[...places.values(), ...[...authorities.values()].map(({ place }) => place)].flatMap(({ name }) => name.split(/[\s,-]+/)),
  ]);
  const known = new Map<string, boolean>();
  const isWord = (word: string): boolean => {
    let right = known.get(word);
    if (right === undefined) {
      right =
        !(word.toLowerCase() in AMERICAN) &&
        (names.has(word) || names.has(word.toLowerCase()) || speller.correct(word.replaceAll('’', "'")));
      known.set(word, right);
    }
    return right;
  };
  // Abbreviations and names with a capital inside are for another check.
  const isRight = (word: string): boolean => {
    const bare = word.replace(/[’'-]+$/, '').replace(/[’']s$/, '');
    if (/\p{L}\p{Lu}/u.test(bare) || isWord(bare) || isWord(word)) return true;
    const [first, ...rest] = bare.split('-');
    if (!rest.length) return /^un/i.test(bare) && isWord(bare.slice(2));
    return isWord(bare.replaceAll('-', '')) || ((PREFIXES.has(first!.toLowerCase()) || isRight(first!)) && isRight(rest.join('-')));
  };
  // A suggestion takes a tenth of a second: one for each word.
  const mends = new Map<string, string>();
  return written.flatMap(({ texts }) =>
    texts.flatMap(({ file, line, text }) => {
      const wrong = new Map([...text.replaceAll(CITED, ' ').matchAll(WORD)].map(({ 0: word, index }) => [word, index]));
      return [...wrong]
        .filter(([word]) => !isRight(word))
        .map(([word, index]) => {
          const mend = mends.get(word) ?? mendFor(word, speller);
          mends.set(word, mend);
          const what = `has "${word}", which is not a word of British English that we know`;
          return { file, line: lineAt({ text, line }, index), what, mend };
        });
    }),
  );
}

function mendFor(word: string, speller: nspell): string {
  const british = BRITISH.map(([american, ours]) => word.replace(american, ours)).find((it) => it !== word && speller.correct(it));
  const near = AMERICAN[word.toLowerCase()] ?? british ?? speller.suggest(word)[0];
  const add = 'a name or a word of the field goes into content/words.yaml, in its order';
  return near ? `Did you mean "${near}"? Otherwise ${add}` : add.charAt(0).toUpperCase() + add.slice(1);
}
