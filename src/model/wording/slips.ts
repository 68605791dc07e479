/** Checks on slips of the pen: a word that stands twice, and a before a vowel. */
import { CITED } from '../blocks.ts';
import type { Model } from '../entities.ts';
import type { Fault } from '../faults.ts';
import { lineAt } from './texts.ts';

/** Words that may rightly follow themselves: "the council that that director left", "what they had had to do". */
const MAY_STAND_TWICE = new Set(['that', 'had']);
const TWICE = /(?<![\p{L}\d’'-])(\p{L}+)(\s+)\1(?![\p{L}\d’'-])/giu;
const ARTICLE = /(?<![\p{L}\d’'-])(an?)\s+[“‘"]?([\p{L}\d£][\p{L}\d’'-]*)/giu;
/** Written with a vowel and spoken with a consonant, as unit and one; unlike unidentified and onerous. And the other way. */
const SPOKEN_WITH_CONSONANT = /^(uni([cflopqstv]|di|(?![a-z]))|unanim|us[eau]|u[tk][iuro]|ur[aei]|e[uw]|one(?!r)|once|ubiq|ufo)/i;
const SPOKEN_WITH_VOWEL = /^(hour|honest|honou?r|heir)/i;

/** @returns a fault for each slip */
export function checkSlips({ written }: Model): Fault[] {
  return written.flatMap(({ texts }) =>
    texts.flatMap(({ file, line, text: withReferences }) => {
      // A reference ends what stands before it: words on its two sides do not stand together.
      const text = withReferences.replaceAll(CITED, '.');
      const at = (index: number) => lineAt({ text, line }, index);
      const slips = [...text.matchAll(TWICE)]
        .filter(([, word]) => !MAY_STAND_TWICE.has(word!.toLowerCase()))
        .map(({ 1: word, index }) => ({ file, line: at(index), what: `has "${word} ${word}"`, mend: 'Take one out' }));
      const articles = [...text.matchAll(ARTICLE)].flatMap(({ 1: article, 2: word, index }) => {
        const wanted = articleBefore(word!);
        if (!wanted || wanted === article!.toLowerCase() || isLetter(article!, text, index)) return [];
        return [{ file, line: at(index), what: `has "${article} ${word}"`, mend: `Write "${wanted} ${word}"` }];
      });
      return [...slips, ...articles];
    }),
  );
}

/** The article that goes before a word; undefined where it depends on how letters and figures are read aloud. */
function articleBefore(word: string): 'a' | 'an' | undefined {
  if (/^\p{Lu}{2}|^\p{L}(?!\p{L})/u.test(word)) return undefined;
  const figure = /^£?(\d+)/.exec(word)?.[1];
  // Eight, eleven, eighteen and eighty; larger numbers are read aloud in more ways than one.
  if (figure !== undefined) return figure.length > 2 ? undefined : /^(8|11|18)/.test(figure) ? 'an' : 'a';
  if (SPOKEN_WITH_VOWEL.test(word)) return 'an';
  return /^[aeiou]/i.test(word) && !SPOKEN_WITH_CONSONANT.test(word) ? 'an' : 'a';
}

/** A as a name, as in "section A or grade A", not as an article. */
const isLetter = (article: string, text: string, index: number): boolean =>
  article === 'A' && index > 0 && !/[.?!:“‘"(]\s*$/.test(text.slice(0, index));
