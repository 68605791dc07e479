/** A check on copies: our own words, so no run of eight words from a source; names and titles may stand as they do there. */
import { CITED, FIGURE } from '../blocks.ts';
import type { Model } from '../entities.ts';
import type { Fault } from '../faults.ts';
import { AREAS } from '../vocabulary.ts';

/** As many words as may not be the same. */
export const RUN = 8;
/** What stands in a text’s words where a name stood. */
const GAP = '§';

/**
 * @param sources texts to compare with, by the name that a message calls them
 * @returns a fault for each text that shares a run of eight or more words with a source; the longest is quoted
 */
export function findCopies(model: Model, sources: ReadonlyMap<string, string>): Fault[] {
  const names = namesIn(model);
  const texts = model.written.flatMap(({ texts }) => texts.map((text) => ({ ...text, words: wordsOf(without(names, text.text)) })));
  const runs = new Map<string, number[]>();
  texts.forEach(({ words }, i) => {
    for (const run of runsOf(words)) if (!run.includes(GAP)) runs.set(run, [...(runs.get(run) ?? []), i]);
  });
  const longest = new Map<number, { words: string[]; source: string }>();
  for (const [source, text] of sources) {
    const words = wordsOf(text);
    const met = runsOf(words).map((run) => runs.get(run) ?? []);
    // Where in the source the run of each text begins: runs that follow each other in the same text are one longer run.
    const from = new Map<number, number>();
    met.forEach((inTexts, at) => {
      for (const i of inTexts) {
        if (!met[at - 1]?.includes(i)) from.set(i, at);
        const run = words.slice(from.get(i), at + RUN);
        if (run.length > (longest.get(i)?.words.length ?? 0)) longest.set(i, { words: run, source });
      }
    });
  }
  return [...longest].map(([i, { words, source }]) => ({
    file: texts[i]!.file,
    line: texts[i]!.line,
    what: `shares ${words.length} words with ${source}: "${words.join(' ')}"`,
    mend: 'Say it in our own words; an official name goes under `phrases` in content/words.yaml',
  }));
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\d£]+|§/gu) ?? [];

const runsOf = (words: readonly string[]): string[] =>
  words.length < RUN ? [] : words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));

/** Names and titles, as words, the longest first, so that none hides within another. */
function namesIn({ words, sources, frameworks, measures, terms, authorities }: Model): string[] {
  const names = [
    ...words.phrases,
    ...Object.values(AREAS),
    ...[...sources.values()].flatMap(({ title, publisher }) => [title, publisher]),
    ...[...frameworks.values()].map(({ title }) => title),
    ...[...measures.values()].flatMap(({ title, officialName, published }) => [title, officialName, published.title]),
    ...terms.flatMap(({ term, also }) => [term, ...also]),
    // With its abbreviation in brackets, and without.
    ...[...authorities.values()].flatMap(({ localNames }) => localNames.flatMap(({ name }) => [name, name.replace(/ \(.*\)/, '')])),
  ];
  // A name of one or two words breaks no run that is worth telling.
  return [...new Set(names.map((name) => wordsOf(name).join(' ')))]
    .filter((name) => name.split(' ').length > 2)
    .sort((a, b) => b.length - a.length);
}

/** A text with a gap in place of each name; references and figures from the data are gaps in a run as well. */
function without(names: readonly string[], text: string): string {
  let left = ` ${wordsOf(text.replaceAll(CITED, ` ${GAP} `).replaceAll(FIGURE, ` ${GAP} `)).join(' ')} `;
  for (const name of names) left = left.replaceAll(` ${name} `, ` ${GAP} `);
  return left;
}
