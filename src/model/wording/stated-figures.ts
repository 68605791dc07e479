/** A check on figures in words: a number in a summary, in the five lines or beside a reference must stand in a figure or a source. */
import { CITED } from '../blocks.ts';
import type { Block } from '../blocks.ts';
import type { Authority, Briefing, Measure, Model, Page, Practice } from '../entities.ts';
import type { Fault } from '../faults.ts';
import { number } from '../numbers.ts';
import { numbersIn } from './numbers-in.ts';
import type { Amount, Stated } from './numbers-in.ts';
import { hasOwnReference, lineAt, sentencesOf } from './texts.ts';
import type { Sentence, Text } from './texts.ts';

/** Front matter that is read where the page’s references are not: on cards, in search, in lists. */
const CARRIED: Partial<Record<Page['kind'], readonly string[]>> = {
  practice: ['summary', 'lines', 'status', 'basis', 'finding'],
  authority: ['summary'],
  theme: ['summary'],
  framework: ['summary'],
  briefing: ['summary', 'points'],
};

const MEND = 'Say it in the text too, with its source, or make it a key figure. A share needs its “per cent” there and here, a sum its “£”';

/** The texts of each page, by its file. */
type Texts = ReadonlyMap<string, readonly Text[]>;

/** What a page rests on. */
interface Known extends Amount {
  /** Whether a text may round it: a figure of the data, not one that a sentence has rounded already */
  exact: boolean;
}

/** @returns a fault for each number that neither a figure nor a sentence with a source bears out */
export function checkStatedFigures(model: Model): Fault[] {
  const texts: Texts = new Map(model.written.flatMap((entry) => (entry.texts[0] ? [[entry.texts[0].file, entry.texts] as const] : [])));
  return [...model.pages.values()].flatMap((page) => {
    const carried = CARRIED[page.kind];
    if (!carried) return [];
    const all = texts.get(page.source.file) ?? [];
    const known = knownOn(model, page, texts);
    const unknown = (text: Text, mend: string) =>
      numbersIn(text.text).flatMap((it) => {
        if (borneOut(it, known) || (it.plain && !text.path)) return [];
        const what = `says "${it.shown}", which is in no figure and no sentence with a source`;
        return [{ file: text.file, line: lineAt(text, it.at), what, mend }];
      });
    return [
      ...all.filter(({ path }) => path && carried.includes(String(path[0]))).flatMap((text) => unknown(text, MEND)),
      ...all
        .filter(({ path }) => !path)
        .flatMap((text) =>
          byReference(text)
            .uncited.filter((it) => !claimsNothing(it))
            .flatMap((it) => unknown({ file: text.file, line: it.line, text: it.text }, 'Put <Cite … /> behind the sentence')),
        ),
    ];
  });
}

/** Like must bear out like. A text may round to the places that it shows, but makes no whole of a part: £580,000 is not £1m. */
const borneOut = (stated: Stated, known: readonly Known[]): boolean =>
  known.some(({ value, unit, exact }) => {
    const room = exact && value >= stated.step ? stated.step / 2 : 0;
    return unit === stated.unit && Math.abs(value - stated.value) <= room + 1e-9 * value;
  });

/** The sentences of a block up to its last reference, and those behind it. */
function byReference(text: Pick<Text, 'text' | 'line'>): { cited: Sentence[]; uncited: Sentence[] } {
  const sentences = sentencesOf(text);
  const behind = sentences.findLastIndex(({ cited }) => cited) + 1;
  return { cited: sentences.slice(0, behind), uncited: sentences.slice(behind) };
}

/** A question claims nothing of a source, and a sum of ours says that it is one. */
const claimsNothing = ({ text }: Sentence): boolean => text.endsWith('?') || /\bour (?:own )?(?:sum|arithmetic)\b/i.test(text);

/** Every number that the page rests on. */
function knownOn(model: Model, page: Page, texts: Texts): Known[] {
  return [
    ...told(citedIn(page)),
    ...told((texts.get(page.source.file) ?? []).filter(hasOwnReference).map(({ text }) => text)),
    ...(page.kind === 'practice' ? keyFigures(page as Practice) : []),
    ...(page.kind === 'authority' ? seen(page as Authority) : []),
    ...(page.kind === 'briefing' ? (page as Briefing).points.flatMap(({ from }) => knownOn(model, from.page, texts)) : []),
    ...officialFigures(model, page),
  ];
}

const told = (texts: readonly string[]): Known[] =>
  texts.flatMap((text) => numbersIn(text, { words: true }).map(({ value, unit }) => ({ value, unit, exact: false })));

/** The words of a page that stand up to a reference. */
const citedIn = ({ passages }: Page): string[] =>
  passages.flatMap(({ blocks }) =>
    blocks.flatMap((block, at) => {
      if (block.kind !== 'cell') return byReference(block).cited.map(({ text }) => text);
      return withTable(blocks, at).some(({ text }) => text.includes(CITED)) ? [block.text] : [];
    }),
  );

/** The cells of the table that a cell stands in, and the block right below it: a table’s references may stand there. */
function withTable(blocks: readonly Block[], at: number): readonly Block[] {
  const below = blocks.findIndex(({ kind }, i) => i > at && kind !== 'cell');
  return blocks.slice(blocks.findLastIndex(({ kind }, i) => i < at && kind !== 'cell') + 1, below === -1 ? undefined : below + 1);
}

/** Key figures with their sign and scale, and what is left of a share. */
function keyFigures({ figures }: Practice): Known[] {
  return figures.flatMap(({ values, prefix, unit: words }) =>
    values.flatMap((it) => {
      const [figure] = numbersIn(`${prefix ?? ''}${number(it.value)} ${words}`);
      if (!figure) return [];
      const { value, unit } = figure;
      return [{ value, unit, exact: true }, ...(unit === '%' ? [{ value: 100 - value, unit, exact: true }] : [])];
    }),
  );
}

function seen({ observations }: Authority): Known[] {
  return observations.flatMap(({ what, figure }) => [...told([what]), ...(figure ? told([`${number(figure.value)} ${figure.unit}`]) : [])]);
}

/** The official series that a page cites, of England and of each place that it speaks of. */
function officialFigures(model: Model, page: Page): Known[] {
  const of = new Set(['england', ...page.passages.flatMap(({ officials }) => officials.map((it) => it.of))]);
  const cited = new Set(page.passages.flatMap(({ cites }) => cites.flatMap(({ measure }) => measure ?? [])));
  if (page.kind === 'practice') {
    const { authority, figures, linesCite } = page as Practice;
    if (authority) of.add(authority.id);
    for (const { measure } of linesCite) if (measure) cited.add(measure);
    for (const { measure } of figures) if (measure) cited.add(measure.id);
  }
  return [...cited].flatMap((id) => {
    const measure = model.measures.get(id);
    return measure ? [...of].flatMap((place) => seriesOf(measure, place)) : [];
  });
}

const seriesOf = ({ series, sign }: Measure, place: string): Known[] =>
  series.of(place).flatMap((value) => (value === null ? [] : [{ value, unit: sign, exact: true }]));
