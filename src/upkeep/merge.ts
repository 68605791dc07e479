/** What the Department's new figures change in a series. */
import { ENGLAND } from './codes.ts';
import type { Reading } from './reading.ts';
import type { Cells } from './series-text.ts';

/** One cell that is another than before. */
export interface CellChange {
  council: string;
  period: string;
  /** As it was written, empty where there was none */
  from: string;
  to: string;
}

export interface Changes {
  /** Periods that the series did not have */
  added: readonly string[];
  /** Another number than before */
  changed: readonly CellChange[];
  /** A number where there was none, in a period that the series had */
  given: readonly CellChange[];
  /** None where there was a number */
  withdrawn: readonly CellChange[];
  /** Councils without a row in a period of the file that have, or in a new period would have, a figure in the series */
  missing: readonly { council: string; period: string }[];
}

/**
 * Puts a reading over a series. Periods that the file does not have stay as they are, and so does a figure whose row is
 * missing: only a row that says so takes a figure back.
 * @param old the series as it stands  @param reading what the Department's file says
 */
export function merge(old: Cells, reading: Reading): { cells: Cells; changes: Changes } {
  const cells: Cells = new Map([...old].map(([council, places]) => [council, new Map(places)]));
  const had = new Set([...old.values()].flatMap((places) => [...places.keys()]));
  const added = reading.periods.filter((period) => !had.has(period));
  const changed: CellChange[] = [];
  const given: CellChange[] = [];
  const withdrawn: CellChange[] = [];
  const missing: { council: string; period: string }[] = [];

  for (const council of new Set([...old.keys(), ...reading.cells.keys()])) {
    const places = cells.get(council) ?? new Map<string, string>();
    for (const period of reading.periods) {
      const from = old.get(council)?.get(period);
      const to = reading.cells.get(council)?.get(period);
      const isNew = added.includes(period);
      if (to === undefined) {
        if (from || isNew) missing.push({ council, period });
        if (isNew) places.set(period, '');
      } else if (isNew) {
        places.set(period, to);
      } else if (from === undefined ? to !== '' : !isSame(from, to)) {
        places.set(period, to);
        const change = { council, period, from: from ?? '', to };
        (!to ? withdrawn : !from ? given : changed).push(change);
      }
    }
    if (places.size) cells.set(council, places);
  }
  return {
    cells,
    changes: { added, changed: englandFirst(changed), given: englandFirst(given), withdrawn: englandFirst(withdrawn), missing },
  };
}

/** 14 and 14.0 are one figure; nothing and 0 are two. */
const isSame = (a: string, b: string): boolean => (a === '' || b === '' ? a === b : Number(a) === Number(b));

const englandFirst = (changes: CellChange[]): CellChange[] =>
  changes.sort((a, b) => Number(b.council === ENGLAND) - Number(a.council === ENGLAND) || (a.council < b.council ? -1 : 1));
