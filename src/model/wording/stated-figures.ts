/** A check on figures in words: a number in a summary, in the five lines or beside a reference must stand in a figure or a source. */
import type { Authority, Briefing, Model, Page, Practice } from '../entities.ts';
import type { Fault } from '../faults.ts';
import { numbersIn } from './numbers-in.ts';
import { lineAt, sentencesOf } from './texts.ts';
import type { Text } from './texts.ts';

/** Front matter that carries no reference of its own and is shown where the page is not: cards, search, lists. */
const CARRIED: Partial<Record<Page['kind'], readonly string[]>> = {
  practice: ['summary', 'lines', 'status', 'basis', 'finding'],
  authority: ['summary'],
  theme: ['summary'],
  framework: ['summary'],
  briefing: ['summary', 'points'],
};

/** @returns a fault for each number that neither a figure nor a sentence with a source bears out */
export function checkStatedFigures(model: Model): Fault[] {
  const texts = new Map(model.written.flatMap((entry) => (entry.texts[0] ? [[entry.texts[0].file, entry.texts] as const] : [])));
  return [...model.pages.values()].flatMap((page) => {
    const carried = CARRIED[page.kind];
    if (!carried) return [];
    const all = texts.get(page.source.file) ?? [];
    const known = knownOn(model, page, all);
    const unknown = (text: Text, mend: string) =>
      numbersIn(text.text).flatMap(({ shown, value, plain, at }) => {
        if (known.has(value) || (plain && !text.path)) return [];
        const line = lineAt(text, at);
        return [{ file: text.file, line, what: `says "${shown}", which is in no figure and no sentence with a source`, mend }];
      });
    return [
      ...all
        .filter(({ path }) => path && carried.includes(String(path[0])))
        .flatMap((text) => unknown(text, 'Say it in the text too, with its source, or make it a key figure')),
      ...all
        .filter(({ path }) => !path)
        .flatMap((text) => uncited(text).flatMap((sentence) => unknown(sentence, 'Put <Cite … /> behind the sentence'))),
    ];
  });
}

/** The sentences of a block behind which no reference stands any more; questions and sums of our own claim nothing of a source. */
const uncited = (text: Text): Text[] => {
  const sentences = sentencesOf(text);
  return sentences
    .slice(sentences.findLastIndex(({ cited }) => cited) + 1)
    .filter((it) => !it.text.endsWith('?') && !/\b(we|our|us)\b/i.test(it.text))
    .map((it) => ({ file: text.file, line: it.line, text: it.text }));
};

/** Every number that the page rests on: sentences with a source, key figures, official series, and what inspectors saw. */
function knownOn(model: Model, page: Page, texts: readonly Text[]): ReadonlySet<number> {
  const known = new Set<number>();
  const take = (text: string) => numbersIn(text, { words: true }).forEach(({ value }) => known.add(value));
  const citing = new Set(page.passages.filter(({ cites }) => cites.length).flatMap(({ blocks }) => blocks));
  for (const { kind, text, line } of citing) {
    // A table’s references stand in it or below it.
    if (kind === 'cell') take(text);
    else
      sentencesOf({ file: '', line, text })
        .slice(0, sentencesOf({ file: '', line, text }).findLastIndex(({ cited }) => cited) + 1)
        .forEach((it) => take(it.text));
  }
  for (const { path, text } of texts) if (path && ['figures', 'lineage'].includes(String(path[0]))) take(text);

  const of = new Set(['england', ...page.passages.flatMap(({ officials }) => officials.map((it) => it.of))]);
  const measures = new Set(page.passages.flatMap(({ cites }) => cites.flatMap(({ measure }) => measure ?? [])));
  if (page.kind === 'practice') {
    const { authority, figures, linesCite } = page as Practice;
    if (authority) of.add(authority.id);
    for (const { measure } of linesCite) if (measure) measures.add(measure);
    for (const { values, measure, unit } of figures) {
      if (measure) measures.add(measure.id);
      for (const { value } of values) roundings(value).forEach((it) => known.add(it));
      if (/per cent/.test(unit)) for (const { value } of values) known.add(100 - value);
    }
  }
  if (page.kind === 'authority')
    for (const { what, figure } of (page as Authority).observations) {
      take(what);
      if (figure) known.add(figure.value);
    }
  if (page.kind === 'briefing')
    for (const { from } of (page as Briefing).points) {
      for (const value of knownOn(model, from.page, [])) known.add(value);
    }
  for (const id of measures) {
    const measure = model.measures.get(id);
    for (const place of measure ? of : []) {
      for (const value of measure!.series.of(place)) if (value !== null) roundings(value).forEach((it) => known.add(it));
    }
  }
  return known;
}

/** A number as a text may give it: whole, to one place or two, in thousands or millions. */
const roundings = (value: number): number[] =>
  [1, 1e3, 1e6, 1e9].flatMap((scale) => [0, 1, 2].map((places) => Number((value / scale).toFixed(places)))).concat(value);
