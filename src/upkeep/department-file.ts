/** A CSV file in the form in which the Department for Education publishes all of its figures. */
import { closeSync, openSync, readFileSync, readSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Refusals } from './refusals.ts';

/** What every such file has beside its figures. Source: the Department's open data standards, and the files themselves. */
const FORM = ['time_period', 'geographic_level', 'old_la_code', 'new_la_code'] as const;

/** Longer than any header: the widest file seen, of absence, has one of 1,700 characters. */
const HEAD_BYTES = 65_536;

const AGAIN = 'Download it again; it may have been cut short';

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
  private parsed: readonly DepartmentRow[] | 'not yet' | undefined = 'not yet';

  /** @param name for messages  @param head its beginning, with the whole first line  @param text reads all of it, when asked for */
  constructor(name: string, head: string, text: () => string) {
    this.name = name;
    this.text = text;
    this.columns = columnsOf(head);
  }

  /** The columns that it lacks of those that every file of the Department's has. */
  get lacksOfForm(): readonly string[] {
    return FORM.filter((column) => !this.columns.includes(column));
  }

  /**
   * Its rows, read once.
   * @param refusals is told where it is no whole file: one that was cut short while it was downloaded ends in half a row
   * @returns undefined where it is no whole file
   */
  rows(refusals: Refusals): readonly DepartmentRow[] | undefined {
    if (this.parsed === 'not yet') this.parsed = this.parse(refusals);
    return this.parsed;
  }

  private parse(refusals: Refusals): DepartmentRow[] | undefined {
    const refuse = (line: number, what: string, mend: string) => void refusals.add(this.name, line, what, what, mend);
    const twice = this.columns.find((column, index) => this.columns.indexOf(column) < index);
    if (twice) return refuse(1, `has two columns called ${twice}`, 'Take the wrong one out');
    const text = this.text();
    try {
      const records = parse(text, { bom: true, info: true, trim: true, skip_empty_lines: true }) as unknown as Parsed[];
      if (!/[\r\n]$/.test(text)) {
        const mend = `${AGAIN}. If nothing is missing, add a line break at its end`;
        return refuse(records.at(-1)?.info.lines ?? 1, 'ends in the middle of a line', mend);
      }
      const place = new Map(this.columns.map((column, index) => [column, index]));
      return records.slice(1).map(({ info, record }) => ({ line: info.lines, at: (column) => record[place.get(column) ?? -1] ?? '' }));
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      return refuse(Number(error['lines'] ?? 1), `is no whole CSV: ${error.message}`, AGAIN);
    }
  }
}

interface Parsed {
  info: { lines: number };
  record: string[];
}

/**
 * Every CSV file of a folder and its subfolders: a download of the Department's unpacks into a folder `data`.
 * @param path where the folder is  @param name how messages name it
 * @throws a system error where one cannot be read
 */
export function departmentFiles(path: string, name: string): DepartmentFile[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => /\.csv$/i.test(entry.name) && !/\.meta\.csv$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .sort()
    .map((file) => openDepartmentFile(file, join(name, relative(path, file))));
}

/** Opens a file without reading more than its beginning: a folder of the Department's may hold a gigabyte that is not for us. */
function openDepartmentFile(path: string, name: string): DepartmentFile {
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
    return (parse(head.split(/[\r\n]/, 1)[0] ?? '', { bom: true, trim: true }) as string[][])[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}
