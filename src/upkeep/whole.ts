/** A file that was cut short, or is older than our series, must not pass for news. */
import { ENGLAND } from './codes.ts';
import type { KnownMeasure, Reading } from './reading.ts';
import type { Refuse } from './refusals.ts';
import type { Cells } from './series-text.ts';

/** So many councils may lack a row, as the two smallest might. Where more do, the file is not whole. */
const MAY_LACK = 2;
/** How many of them are named. */
const NAMED = 5;

/**
 * Refuses a reading that cannot be all of the newest edition.
 * @param reading of the measure in the Department's file  @param old the series as it stands
 * @param councils every council of the registry  @param refuse is told of what is missing
 */
export function checkWhole(measure: KnownMeasure, reading: Reading, old: Cells, councils: Iterable<string>, refuse: Refuse): void {
  const { id, title, first, source } = measure;
  const { cells, periods, early } = reading;
  const had = new Set([...old.values()].flatMap((places) => [...places.keys()]));
  const all = [...councils];
  for (const period of periods) {
    if (!cells.get(ENGLAND)?.has(period))
      refuse(1, `england ${period}`, `has no row for England in ${period}, of ${title}`, 'It looks cut short. Download it again');
    const expected = had.has(period) ? all.filter((council) => old.get(council)?.get(period)) : all;
    const missing = expected.filter((council) => !cells.get(council)?.has(period));
    if (missing.length > MAY_LACK) {
      const names = missing.length > NAMED ? `${missing.slice(0, NAMED).join(', ')} …` : missing.join(', ');
      const what = `has no row for ${missing.length} of ${expected.length} councils in ${period} (${names}), of ${title}`;
      refuse(1, `short ${period} ${names}`, what, 'It looks cut short. Download it again; where the Department has none, add rows with x');
    }
  }
  const [from] = periods;
  const lost = [...had]
    .filter((period) => from && period > from && !periods.includes(period))
    .sort()
    .join(', ');
  if (lost) {
    const mend = 'It is an older edition, whose figures may have been corrected since, or is cut short. Download the newest';
    refuse(1, `lost ${lost}`, `lacks ${lost}, which the series of ${title} has`, mend);
  }
  if (from) return;
  const found = early.size ? `only periods before ${first}` : 'no row that can be read';
  refuse(1, `nothing ${id}`, `has ${found} for ${title}`, `Check \`department\` and \`first\` in ${source.file}`);
}
