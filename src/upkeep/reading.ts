/** The figures of one measure in one of the Department's files. */
import type { Measure } from '../model/entities.ts';
import { ENGLAND } from './codes.ts';
import type { WhoseRow } from './codes.ts';
import type { DepartmentFile, DepartmentRow } from './department-file.ts';
import { LOW, SYMBOLS, rate, readNumber, written } from './figures-as-written.ts';
import { earlier, periodForm, readPeriod } from './periods.ts';
import type { Refusals } from './refusals.ts';
import type { Cells } from './series-text.ts';

/** A measure that says where its figures stand. */
export type KnownMeasure = Measure & { department: NonNullable<Measure['department']> };

export interface Reading {
  /** The figure as a series writes it, empty where none was published */
  cells: Cells;
  /** Periods of the file from the measure's first on, in order */
  periods: readonly string[];
  /** Why there is no figure: the symbol, by council and period ("essex 2025") */
  symbols: ReadonlyMap<string, string>;
  /** Councils that are no more */
  gone: ReadonlySet<string>;
  /** Periods before the measure's first */
  early: ReadonlySet<string>;
  /** Councils of this file that share a row, as "a and b" */
  together: ReadonlySet<string>;
  /** Figures that are not nothing and round to it, as "essex 2025" */
  low: ReadonlySet<string>;
}

/** Whether a file's row is one of those that a measure means. */
export const isMeant = (row: DepartmentRow, { filter }: KnownMeasure['department']): boolean =>
  Object.entries(filter).every(([column, value]) => row.at(column) === value);

/**
 * Reads a measure's figures.
 * @param whose tells whose a row is  @param base for a rate: the series that it is a rate of, as it will be after this run
 * @param councils every council of the registry  @param refusals is told of all that is not known
 */
export function readMeasure(
  measure: KnownMeasure,
  file: DepartmentFile,
  whose: (row: DepartmentRow) => WhoseRow,
  base: Cells | undefined,
  councils: Iterable<string>,
  refusals: Refusals,
): Reading {
  const { department, first } = measure;
  const cells: Cells = new Map();
  const symbols = new Map<string, string>();
  const gone = new Set<string>();
  const early = new Set<string>();
  const together = new Set<string>();
  const low = new Set<string>();
  const periods = new Set<string>();

  for (const row of file.rows(refusals)) {
    if (!isMeant(row, department)) continue;
    const refuse = (kind: string, what: string, mend: string) => refusals.add(file.name, row.line, kind, what, mend);
    const is = whose(row);
    if (is.is === 'unknown') refuse(is.kind, is.what, is.mend);
    if (is.is === 'gone') gone.add(is.name);
    if (is.is !== 'ours') continue;

    const time = row.at('time_period');
    const period = readPeriod(time, measure.period);
    if (!period) {
      const mend = `A figure about ${measure.period} has one like ${periodForm(measure.period)}; check \`period\` in ${measure.source.file}`;
      refuse(`period ${time}`, `has the time_period "${time}", for ${measure.title}`, mend);
      continue;
    }
    if (period < first) {
      early.add(period);
      continue;
    }
    periods.add(period);
    if (is.councils.length > 1) together.add(is.councils.join(' and '));
    const text = row.at(department.column);
    if (!readNumber(text) && !(text in SYMBOLS)) {
      const known = Object.keys(SYMBOLS).filter(Boolean).join(' ');
      const mend = `A figure is a number, low, or one of ${known}; learn what it means, then add it to src/upkeep/figures-as-written.ts`;
      refuse(`symbol ${text}`, `has "${text}" under ${department.column}`, mend);
      continue;
    }
    for (const council of is.councils) {
      const places = cells.get(council) ?? new Map<string, string>();
      cells.set(council, places);
      if (places.has(period)) {
        const mend = `One row for each is known; say under \`filter\` in ${measure.source.file} which rows are meant`;
        refuse(`twice ${measure.id}`, `gives ${council} a second figure for ${period}, of ${measure.title}`, mend);
        continue;
      }
      places.set(period, figureOf(measure, text, council, period, base, refuse));
      if (!readNumber(text)) symbols.set(`${council} ${period}`, text);
      if (text === LOW) low.add(`${council} ${period}`);
    }
  }
  checkWhole(measure, cells, periods, early, [...councils], (kind, what, mend) => refusals.add(file.name, 1, kind, what, mend));
  return { cells, periods: [...periods].sort(), symbols, gone, early, together, low };
}

type Refuse = (kind: string, what: string, mend: string) => void;

/** A cell as the series writes it: a number to the measure's places, a rate worked out, or nothing. */
function figureOf(measure: KnownMeasure, text: string, council: string, period: string, base: Cells | undefined, refuse: Refuse): string {
  const { decimals, sign, title } = measure;
  const { per } = measure.department;
  let figure = readNumber(text);
  if (figure && per) {
    const when = earlier(period, per.yearsBefore);
    const of = readNumber(base?.get(council)?.get(when) ?? '');
    figure = of && rate(figure, of, per.times);
    if (!of && council === ENGLAND) {
      const mend = 'Put the Department’s file of it into the folder too';
      refuse(`base ${measure.id} ${when}`, `needs ${per.measure} of ${when} for the ${title} of ${period}`, mend);
    }
  }
  const value = figure ? written(figure, decimals) : '';
  if (Number(value) < 0 || (sign === '%' && Number(value) > 100)) {
    const what = `has ${value} for ${council}, ${period}, as ${sign === '%' ? 'a percentage' : 'a figure'} of ${title}`;
    refuse(`range ${council} ${period}`, what, 'Check it against the publisher’s page');
  }
  return value;
}

/** A file that was cut short, or is not the one that it seems to be, must not pass for news of the councils that it lacks. */
function checkWhole(
  { id, title, first, source }: KnownMeasure,
  cells: Cells,
  periods: ReadonlySet<string>,
  early: ReadonlySet<string>,
  councils: readonly string[],
  refuse: Refuse,
): void {
  for (const period of periods) {
    if (!cells.get(ENGLAND)?.has(period))
      refuse(`england ${id} ${period}`, `has no row for England in ${period}, of ${title}`, 'It looks cut short. Download it again');
    const missing = councils.filter((council) => !cells.get(council)?.has(period)).length;
    if (missing > Math.max(2, councils.length / 10)) {
      const what = `has no row for ${missing} of ${councils.length} councils in ${period}, of ${title}`;
      refuse(`short ${id} ${period}`, what, 'It looks cut short. Download it again');
    }
  }
  if (periods.size) return;
  const found = early.size ? `only periods before ${first}` : 'no row that can be read';
  refuse(`nothing ${id}`, `has ${found} for ${title}`, `Check \`department\` and \`first\` in ${source.file}`);
}
