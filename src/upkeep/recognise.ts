/** Which file of a folder carries which measure. */
import { basename } from 'node:path';
import type { DepartmentFile } from './department-file.ts';
import { isMeant } from './reading.ts';
import type { KnownMeasure } from './reading.ts';
import type { Refusals } from './refusals.ts';

/**
 * Finds the file of each measure: by its name as the Department gives it, or, where it was renamed, by what stands in it.
 * @param folder for messages  @param refusals is told of files that are not as a measure says, or come in two
 * @returns the measures that the folder carries, each with its file, in the order of `measures`
 */
export function recognise(
  folder: string,
  files: readonly DepartmentFile[],
  measures: readonly KnownMeasure[],
  refusals: Refusals,
): Map<KnownMeasure, DepartmentFile> {
  const found = new Map<KnownMeasure, DepartmentFile>();
  for (const measure of measures) {
    const stem = measure.department.file.toLowerCase();
    const named = files.filter(({ name }) => basename(name).toLowerCase().includes(stem));
    const [file, second] = named.length ? named : files.filter((it) => carries(it, measure, refusals));
    if (!file) continue;
    if (second)
      refusals.add(second.name, 1, 'two', `carries ${measure.title}, and so does ${file.name}`, 'Keep the newer of the two in the folder');
    else if (isAsTold(file, measure, refusals)) found.set(measure, file);
  }
  if (!found.size && !refusals.any) {
    const stems = [...new Set(measures.map(({ department }) => department.file))].sort();
    const what = files.length ? `holds no file of the Department’s that is known (CSV files: ${files.length})` : 'holds no CSV file';
    refusals.add(folder, 1, 'none', what, `Unpack the Department's download there. Known are: ${stems.join(', ')}`);
  }
  return found;
}

/** Whether a file with a measure's name has the form, the columns and the rows that the measure tells of. */
function isAsTold(file: DepartmentFile, { id, title, department, source }: KnownMeasure, refusals: Refusals): boolean {
  const refuse = refusals.of(file.name);
  if (file.lacksOfForm.length) {
    const mend = 'Put the file there as the Department publishes it, a CSV with commas; a spreadsheet may have saved it otherwise';
    refuse(1, 'form', `has no column ${file.lacksOfForm.join(' and no column ')}, which all files of the Department’s have`, mend);
    return false;
  }
  const lacking = columnsFor(department).filter((it) => !file.columns.includes(it));
  if (lacking.length) {
    const mend = `The Department renames columns now and then: find the new name in the file, and write it under \`department\` in ${source.file}`;
    refuse(1, `column ${id}`, `has no column ${lacking.join(' and no column ')}, for ${title}`, mend);
    return false;
  }
  const rows = file.rows(refusals);
  if (!rows || rows.some((row) => isMeant(row, department))) return rows !== undefined;
  const filter = Object.entries(department.filter).map(([column, value]) => `${column} "${value}"`);
  const what = filter.length ? `has no row with ${filter.join(' and ')}, for ${title}` : 'has no row but its head';
  refuse(1, what, what, filter.length ? `Check \`department\` in ${source.file}` : 'Download it again');
  return false;
}

const columnsFor = ({ column, filter }: KnownMeasure['department']): string[] => [column, ...Object.keys(filter)];

/** Whether a renamed file carries a measure: it has rows that are meant, and one of them at most for a council and period. */
function carries(file: DepartmentFile, { department }: KnownMeasure, refusals: Refusals): boolean {
  if (file.lacksOfForm.length || !columnsFor(department).every((column) => file.columns.includes(column))) return false;
  const meant = (file.rows(refusals) ?? []).filter((row) => isMeant(row, department));
  const keys = meant.map((row) =>
    ['time_period', 'geographic_level', 'region_code', 'new_la_code', 'old_la_code'].map((it) => row.at(it)).join(),
  );
  return meant.length > 0 && new Set(keys).size === keys.length;
}
