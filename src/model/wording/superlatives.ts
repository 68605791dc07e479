/** A check on praise: nobody is first, best or only in England unless the very sentence says who says so. */
import type { Model } from '../entities.ts';
import type { Fault } from '../faults.ts';
import { hasOwnReference, sentencesOf } from './texts.ts';

const WHOLE = '(?:England|Britain|the (?:country|nation|world|field|sector|UK|United Kingdom|region|North|South)|Europe|its kind)\\b';
/** Of a whole country; an apostrophe may be curled or straight. */
const OF_ALL = "(?:England|Britain|the (?:country|nation|world))[’']s";
const BEST = '(?:first|best|only|largest|biggest|leading|finest|most \\p{Ll}+|(?:highest|best|top)-(?:rated|ranked|performing|scoring))';

/** Short and exact, so that "at first", "the best interests" and a grade of outstanding pass. */
const SUPERLATIVES: readonly RegExp[] = [
  new RegExp(`\\b(?:the|a|only|${OF_ALL}) (?:very )?${BEST}\\b(?: [\\p{L}-]+){0,4} (?:in|of|across) (?:all )?${WHOLE}`, 'iu'),
  new RegExp(`\\b${OF_ALL} (?:very )?${BEST}\\b`, 'iu'),
  new RegExp(`(?<!\\bat )\\b(?:first|best|largest|biggest) (?:in|across) (?:all )?${WHOLE}`, 'iu'),
  /\b(?:the|among the|one of the) (?:first|only) (?:council|authority|place|service|county|city|borough)s? (?:in|to|of|that|with|anywhere)\b/iu,
  /\bone of the (?:very )?(?:best|leading|finest|largest|biggest|most (?:successful|effective|innovative|advanced))\b/iu,
  /\b(?:leading|best)[ -](?:edge|practice|in[ -]class)\b/iu,
  /\b(?:nation|world|sector|market)[ -]leading\b/iu,
  /\b(?:world|first)-class\b/iu,
  /\b(?:unrivalled|unparalleled|unmatched|second to none|ground-?breaking|cutting-edge|trail-?blazing|pioneering|award-winning|state-of-the-art)\b/iu,
  /\b(?:is|are|was|were|be|quite|truly|wholly|a) unique\b(?! (?:identifier|number|pupil|reference|child))/iu,
  /\boutstanding (?:results?|success|achievements?|impact|examples?|outcomes|progress|work|staff|people|team)\b(?! (?:for|with|in|of) )/iu,
];

/** @returns a fault for each superlative with no source in its sentence; a title or summary may repeat one that the text has with its source */
export function checkSuperlatives({ written }: Model): Fault[] {
  return written
    .filter(({ kind }) => kind !== 'sources')
    .flatMap(({ texts }) => {
      const sentences = texts
        .filter((text) => !hasOwnReference(text))
        .flatMap((text) => sentencesOf(text).map((it) => ({ ...it, from: text })));
      const borneOut = new Set(sentences.flatMap(({ text, cited }) => (cited ? superlativesIn(text).map(inLowerCase) : [])));
      return sentences.flatMap(({ text, line, cited, from: { file, path } }) => {
        if (cited || text.endsWith('?')) return [];
        const words = superlativesIn(text).find((it) => !path || !borneOut.has(inLowerCase(it)));
        if (words === undefined) return [];
        const mend = path
          ? 'Say it in the text, with its source, in the same words; here say what was done'
          : 'Put <Cite … /> behind the sentence, or say what was done';
        return [{ file, line, what: `says "${words}" with no source in the sentence`, mend }];
      });
    });
}

/** The words of each superlative: the same words only, but for capitals, bear them out elsewhere. */
const superlativesIn = (sentence: string): string[] => SUPERLATIVES.flatMap((rule) => rule.exec(sentence)?.[0] ?? []);

const inLowerCase = (words: string): string => words.toLowerCase();
