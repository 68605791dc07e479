/** A series as text: authority,period,value, by authority and period. Cells stay as they are written, so that a run changes nothing else. */

/** By council (or england) and period: a number as text, empty where none was published. */
export type Cells = Map<string, Map<string, string>>;

const HEAD = 'authority,period,value';

/** Reads a series that the model has checked. */
export function readCells(csv: string): Cells {
  const cells: Cells = new Map();
  for (const row of csv.trimEnd().split('\n').slice(1)) {
    const [council = '', period = '', value = ''] = row.split(',');
    const places = cells.get(council) ?? new Map<string, string>();
    cells.set(council, places.set(period, value));
  }
  return cells;
}

/** Writes a series, in the order of names and periods. */
export function writeCells(cells: Cells): string {
  const rows = [...cells].flatMap(([council, places]) => [...places].map(([period, value]) => [council, period, value]));
  rows.sort(([a, c], [b, d]) => (a === b ? (c! < d! ? -1 : 1) : a! < b! ? -1 : 1));
  return `${[HEAD, ...rows.map((row) => row.join(','))].join('\n')}\n`;
}
