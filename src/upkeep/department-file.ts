/** A CSV file in the form in which the Department for Education publishes all of its figures. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import type { Refusals } from './refusals.ts';

/** What every such file has beside its figures. Source: the Department's open data standards, and the files themselves. */
export const FORM = ['time_period', 'geographic_level', 'old_la_code', 'new_la_code'] as const;

/** Longer than any header: the widest file seen, of absence, has one of 1,700 characters. */
const HEAD_BYTES = 65_536;

export interface DepartmentRow {
  /** The line of the file, for messages */
  line: number;
  /** The cell under a column, without spaces around it; empty where there is no such column */
  at(column: string): string;
}

export class DepartmentFile {
  /** As messages name it */
  readonly name: string;
  readonly columns: readonly string[];
  private readonly text: () => string;
  private parsed: DepartmentRow[] | undefined;

  /** @param name for messages  @param head its beginning, with the whole first line  @param text reads all of it, when asked for */
  constructor(name: string, head: string, text: () => string) {
    this.name = name;
    this.text = text;
    this.columns = columnsOf(head);
  }

  /** Whether it has the columns that every file of the Department's has. */
  get inForm(): boolean {
    return FORM.every((column) => this.columns.includes(column));
  }

  /**
   * Its rows, read once.
   * @param refusals is told where the file is no whole CSV; a file that was cut short while it was downloaded ends in half a row
   */
  rows(refusals: Refusals): readonly DepartmentRow[] {
    return (this.parsed ??= this.parse(refusals));
  }

  private parse(refusals: Refusals): DepartmentRow[] {
    const place = new Map(this.columns.map((column, index) => [column, index]));
    try {
      const records = parse(this.text(), { bom: true, info: true, trim: true, skip_empty_lines: true });
      return (records as unknown as { info: { lines: number }; record: string[] }[]).slice(1).map(({ info, record }) => ({
        line: info.lines,
        at: (column) => record[place.get(column) ?? -1] ?? '',
      }));
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const line = Number(error['lines'] ?? 1);
      refusals.add(this.name, line, 'csv', `is no whole CSV: ${error.message}`, 'Download it again; it may have been cut short');
      return [];
    }
  }
}

/** Opens a file without reading more than its beginning: a folder of the Department's may hold a gigabyte that is not for us. */
export function openDepartmentFile(path: string, name: string): DepartmentFile {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    const head = bytes.toString('utf8', 0, readSync(file, bytes, 0, HEAD_BYTES, 0));
    return new DepartmentFile(name, head, () => readFileSync(path, 'utf8'));
  } finally {
    closeSync(file);
  }
}

function columnsOf(head: string): string[] {
  try {
    return (parse(head.split(/\r?\n/, 1)[0] ?? '', { bom: true, trim: true }) as string[][])[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}
