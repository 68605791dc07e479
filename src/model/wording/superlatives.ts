/** A check on praise: nobody is first, best or only in England unless the very sentence says who says so. */
import type { Model } from '../entities.ts';
import type { Fault } from '../faults.ts';
import { sentencesOf } from './texts.ts';

const WHOLE = '(?:England|Britain|the (?:country|nation|world|field|sector|UK|United Kingdom|region|North|South)|Europe|its kind)\\b';

/** Short and exact, so that "at first", "the best interests" and a grade of outstanding pass. */
const SUPERLATIVES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the|a|England’s|Britain’s|only) (?:very )?(?:first|best|only|largest|biggest|leading|finest|most \\p{Ll}+)\\b(?: [\\p{L}-]+){0,4} (?:in|of|across) (?:all )?${WHOLE}`,
    'iu',
  ),
  /\b(?:England|Britain|the (?:country|nation|world))’s (?:first|best|only|largest|biggest|leading|finest|most \p{Ll}+)\b/iu,
  /\b(?:the|among the|one of the) (?:first|only) (?:council|authority|place|service|county|city|borough)s? (?:in|to|of|that|with|anywhere)\b/iu,
  /\bone of the (?:very )?(?:best|leading|finest|largest|biggest|most (?:successful|effective|innovative|advanced))\b/iu,
  /\b(?:leading|best)[ -](?:edge|practice|in[ -]class)\b/iu,
  /\b(?:nation|world|sector|market)[ -]leading\b/iu,
  /\b(?:world|first)-class\b/iu,
  /\b(?:unrivalled|unparalleled|unmatched|second to none|ground-?breaking|cutting-edge|trail-?blazing|pioneering|award-winning|state-of-the-art)\b/iu,
  /\b(?:is|are|was|were|be|quite|truly|wholly|a) unique\b(?! (?:identifier|number|pupil|reference|child))/iu,
  /\boutstanding (?:results?|success|achievements?|impact|examples?|outcomes|progress|work|staff|people|team)\b(?! (?:for|with|in|of) )/iu,
];

/** Front matter that stands beside the references it rests on: the five lines, a key figure's notes, a point of a briefing. */
const SOURCED_FIELDS = new Set<PropertyKey>(['lines', 'figures', 'points', 'lineage', 'status', 'observations', 'terms']);

/** @returns a fault for each superlative with no source in its sentence; a title or summary may repeat one that the text has with its source */
export function checkSuperlatives({ written }: Model): Fault[] {
  return written
    .filter(({ kind }) => kind !== 'sources')
    .flatMap(({ texts }) => {
      const sentences = texts
        .filter(({ path }) => !path || !SOURCED_FIELDS.has(path[0]!))
        .flatMap((text) => sentencesOf(text).map((it) => ({ ...it, from: text })));
      const borneOut = new Set(
        sentences.flatMap(({ text, cited, from }) => (cited && !from.path ? (superlativeIn(text)?.rule ?? []) : [])),
      );
      return sentences.flatMap(({ text, line, cited, from: { file, path } }) => {
        const found = cited || text.endsWith('?') ? undefined : superlativeIn(text);
        if (!found || (path && borneOut.has(found.rule))) return [];
        const mend = path
          ? 'Say it in the text, with its source; here say what was done'
          : 'Put <Cite … /> behind the sentence, or say what was done';
        return [{ file, line, what: `says "${found.words}" with no source in the sentence`, mend }];
      });
    });
}

function superlativeIn(sentence: string): { words: string; rule: RegExp } | undefined {
  for (const rule of SUPERLATIVES) {
    const found = rule.exec(sentence);
    if (found) return { words: found[0], rule };
  }
  return undefined;
}
