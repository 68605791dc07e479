/** The figures of one measure in one of the Department's files. */
import type { Measure } from '../model/entities.ts';
import { ENGLAND } from './codes.ts';
import type { WhoseRow } from './codes.ts';
import type { DepartmentRow } from './department-file.ts';
import { LOW, SYMBOLS, rate, readNumber, written } from './figures-as-written.ts';
import { earlier, periodForm, readPeriod } from './periods.ts';
import type { Refuse } from './refusals.ts';
import type { Cells } from './series-text.ts';

/** A measure that says where its figures stand. */
export type KnownMeasure = Measure & { department: NonNullable<Measure['department']> };

export interface Reading {
  /** The figure as a series writes it, empty where none was published */
  cells: Cells;
  /** Periods of the file from the measure's first on, in order */
  periods: readonly string[];
  /** Why there is no figure, in words, by council and period ("essex 2025") */
  reasons: ReadonlyMap<string, string>;
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
 * @param rows all of the file's  @param whose tells whose a row is
 * @param base for a rate: the series that it is a rate of, as it will be after this run  @param refuse is told of all that is not known
 */
export function readMeasure(
  measure: KnownMeasure,
  rows: readonly DepartmentRow[],
  whose: (row: DepartmentRow) => WhoseRow,
  base: Cells | undefined,
  refuse: Refuse,
): Reading {
  const cells: Cells = new Map();
  const reasons = new Map<string, string>();
  const [gone, early, together, low] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const periods = new Set<string>();

  for (const row of rows) {
    if (!isMeant(row, measure.department)) continue;
    const owner = whose(row);
    if (owner.is === 'unknown') refuse(row.line, owner.kind, owner.what, owner.mend);
    if (owner.is === 'gone') gone.add(owner.name);
    if (owner.is !== 'ours') continue;
    const period = periodOf(row, measure, refuse);
    if (!period) continue;
    if (period < measure.first) {
      early.add(period);
      continue;
    }
    periods.add(period);
    if (owner.councils.length > 1) together.add(owner.councils.join(' and '));
    const text = row.at(measure.department.column);
    for (const council of owner.councils) {
      const places = cells.get(council) ?? new Map<string, string>();
      cells.set(council, places);
      if (places.has(period)) {
        const mend = `One row for each is known; take one out, or say under \`filter\` in ${measure.source.file} which rows are meant`;
        refuse(row.line, `twice ${measure.id}`, `gives ${council} a second figure for ${period}, of ${measure.title}`, mend);
        continue;
      }
      const { figure, why } = figureOf(measure, text, council, period, base, (...told) => refuse(row.line, ...told));
      places.set(period, figure);
      if (why) reasons.set(`${council} ${period}`, why);
      if (text === LOW && figure) low.add(`${council} ${period}`);
    }
  }
  return { cells, periods: [...periods].sort(), reasons, gone, early, together, low };
}

function periodOf(row: DepartmentRow, { period, title, source }: KnownMeasure, refuse: Refuse): string | undefined {
  const time = row.at('time_period');
  const read = readPeriod(time, period);
  if (!read) {
    const mend = `A figure about ${period} has one like ${periodForm(period)}; check \`period\` in ${source.file}`;
    refuse(row.line, `period ${time}`, `has the time_period "${time}", for ${title}`, mend);
  }
  return read;
}

type RefuseRow = (kind: string, what: string, mend: string) => void;

/** A cell as the series writes it: a number to the measure's places, a rate worked out, or nothing and why. */
function figureOf(
  measure: KnownMeasure,
  text: string,
  council: string,
  period: string,
  base: Cells | undefined,
  refuse: RefuseRow,
): { figure: string; why?: string } {
  const { decimals, sign, title, department } = measure;
  let number = readNumber(text);
  if (!number && Object.hasOwn(SYMBOLS, text)) return { figure: '', why: `${text ? `${text}: ` : ''}${SYMBOLS[text]}` };
  if (!number) {
    const known = Object.keys(SYMBOLS).filter(Boolean).join(' ');
    const mend = `A figure is a number, low, or one of ${known}; learn what it means, then add it to src/upkeep/figures-as-written.ts`;
    refuse(`symbol ${text}`, `has "${text}" under ${department.column}`, mend);
    return { figure: '' };
  }
  if (department.per) {
    const { measure: id, times, yearsBefore } = department.per;
    const when = earlier(period, yearsBefore);
    const of = readNumber(base?.get(council)?.get(when) ?? '');
    number = of && rate(number, of, times);
    if (!number && council === ENGLAND) {
      const mend = 'Put the Department’s file of it into the folder too';
      refuse(`base ${measure.id} ${when}`, `needs ${id} of ${when} for the ${title} of ${period}`, mend);
    }
    if (!number) return { figure: '', why: `${id} has no figure for ${when}` };
  }
  const figure = written(number, decimals);
  if (Number(figure) < 0 || (sign === '%' && Number(figure) > 100)) {
    const what = `has ${figure} for ${council}, ${period}, as ${sign === '%' ? 'a percentage' : 'a figure'} of ${title}`;
    refuse(`range ${council} ${period}`, what, 'Check it against the publisher’s page');
  }
  return { figure };
}
