/** What a run changes, in words. */
import type { Measure } from '../model/entities.ts';
import { ENGLAND } from './codes.ts';
import type { CellChange, Changes } from './merge.ts';
import type { Reading } from './reading.ts';
import type { Cells } from './series-text.ts';

/** How many councils are named before the rest is only counted. */
const NAMED = 5;

/**
 * The list of one measure.
 * @param old the series before the change  @param cells and after it  @param name the name of a council by its slug
 * @returns lines without indentation; empty where nothing changes
 */
export function changeList(
  changes: Changes,
  reading: Reading,
  { old, cells }: { old: Cells; cells: Cells },
  name: (slug: string) => string,
): string[] {
  const lines: string[] = [];
  const why = ({ council, period }: { council: string; period: string }) => {
    const reason = reading.reasons.get(`${council} ${period}`);
    return reason ? `${name(council)} (${reason})` : name(council);
  };

  for (const period of changes.added) {
    const without = [...reading.cells]
      .filter(([slug, places]) => slug !== ENGLAND && places.get(period) === '')
      .map(([council]) => council);
    const withOne = withFigure(cells, period);
    const england = cells.get(ENGLAND)?.get(period) || 'no figure';
    const gaps = without.length ? `; ${count(without.length)} without: ${some(without.map((council) => why({ council, period })))}` : '';
    lines.push(`New period ${period}: England ${england}; ${count(withOne)} with a figure${gaps}`);
  }
  for (const [period, these] of byPeriod(changes.changed)) lines.push(`Changed in ${period}: ${movement(these, name)}`);
  for (const [period, these] of byPeriod(changes.given)) lines.push(`First figures in ${period}: ${movement(these, name)}`);
  for (const [period, these] of byPeriod(changes.withdrawn))
    lines.push(`Taken back in ${period}: ${some(these.map((it) => `${why(it)}, was ${it.from}`))}`);
  for (const [period, these] of byPeriod([...changes.changed, ...changes.withdrawn])) {
    if (2 * councilsIn(these).length > withFigure(old, period))
      lines.push(`Most councils changed in ${period}: the column may mean something else now. Compare with the release’s notes`);
  }
  for (const [period, these] of byPeriod(changes.missing)) {
    const kept = changes.added.includes(period) ? 'no figure' : 'what we have stays';
    lines.push(`No row in ${period} (${kept}): ${some(these.map(({ council }) => name(council)))}`);
  }
  return lines;
}

/** What of a file was passed over, and what was read into it: said also where nothing changes. */
export function passedOver(reading: Reading, { title, first }: Measure, name: (slug: string) => string): string[] {
  const lines: string[] = [];
  if (reading.gone.size) lines.push(`Left out: councils that are no more (${[...reading.gone].sort().join(', ')})`);
  if (reading.early.size) {
    const early = [...reading.early].sort();
    lines.push(`Left out: ${early.length > 1 ? `${early[0]} to ${early.at(-1)}` : early[0]}, before the first period shown, ${first}`);
  }
  if (reading.low.size) {
    const cells = [...reading.low].map((it) => it.split(' ')).map(([council, period]) => `${name(council!)} ${period}`);
    lines.push(`${title}: "low", which is not nothing and rounds to it, stands as 0 for ${some(cells)}`);
  }
  for (const pair of [...reading.together].sort())
    lines.push(`One row for ${pair.split(' and ').map(name).join(' and ')}: each gets its figure`);
  return lines;
}

const count = (councils: number): string => `${councils} ${councils === 1 ? 'council' : 'councils'}`;

const some = (names: readonly string[]): string =>
  names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more` : names.join(', ');

/** How many councils have a figure. */
const withFigure = (cells: Cells, period: string): number =>
  [...cells].filter(([slug, places]) => slug !== ENGLAND && places.get(period)).length;

const councilsIn = (changes: readonly CellChange[]) => changes.filter(({ council }) => council !== ENGLAND);

/** "England 15.2 to 15.3, 12 councils: Essex 13.6 to 13.7 …" */
function movement(changes: readonly CellChange[], name: (slug: string) => string): string {
  const words = ({ council, from, to }: CellChange) => `${name(council)} ${from ? `${from} to ` : ''}${to}`;
  const england = changes.filter(({ council }) => council === ENGLAND).map(words);
  const councils = councilsIn(changes).map(words);
  return [...england, ...(councils.length ? [`${count(councils.length)}: ${some(councils)}`] : [])].join('; ');
}

function byPeriod<It extends { period: string }>(items: readonly It[]): [string, It[]][] {
  const groups = new Map<string, It[]>();
  for (const item of items) groups.set(item.period, [...(groups.get(item.period) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? 1 : -1));
}
