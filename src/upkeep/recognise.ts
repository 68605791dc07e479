/** Which file of a folder carries which measure. */
import type { DepartmentFile } from './department-file.ts';
import { isMeant } from './reading.ts';
import type { KnownMeasure } from './reading.ts';
import type { Refusals } from './refusals.ts';

/**
 * Finds the file of each measure: by its name as the Department gives it, or, where it was renamed, by what stands in it.
 * @param folder for messages
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
    const { file: stem, column, filter } = measure.department;
    const named = files.filter(({ name }) => name.toLowerCase().includes(stem.toLowerCase()));
    const candidates = named.length ? named : files.filter((file) => hasColumns(file, measure) && carries(file, measure, refusals));
    const [file, second] = candidates;
    if (!file) continue;
    const refuse = (at: DepartmentFile, kind: string, what: string, mend: string) =>
      refusals.add(at.name, 1, `${kind} ${measure.id}`, what, mend);
    if (second) {
      refuse(second, 'two', `carries ${measure.title}, and so does ${file.name}`, 'Keep the newer of the two in the folder');
      continue;
    }
    const lacking = [...(file.inForm ? [] : ['time_period']), column, ...Object.keys(filter)].filter((it) => !file.columns.includes(it));
    if (lacking.length) {
      const mend = `The Department renames columns now and then: find the new name in the file, and write it under \`department\` in ${measure.source.file}`;
      refuse(file, 'column', `has no column ${lacking.join(' and no column ')}, for ${measure.title}`, mend);
      continue;
    }
    if (!file.rows(refusals).some((row) => isMeant(row, measure.department))) {
      const wanted =
        Object.entries(filter)
          .map(([key, value]) => `${key} "${value}"`)
          .join(' and ') || 'anything';
      refuse(file, 'rows', `has no row with ${wanted}, for ${measure.title}`, `Check \`department\` in ${measure.source.file}`);
      continue;
    }
    found.set(measure, file);
  }
  if (!found.size && !refusals.any) {
    const stems = [...new Set(measures.map(({ department }) => department.file))].sort();
    const what = files.length ? `holds no file of the Department’s that is known (${files.length} CSV files)` : 'holds no CSV file';
    refusals.add(folder, 1, 'none', what, `Unpack the Department's download there. Known are: ${stems.join(', ')}`);
  }
  return found;
}

const hasColumns = (file: DepartmentFile, { department }: KnownMeasure): boolean =>
  file.inForm && [department.column, ...Object.keys(department.filter)].every((column) => file.columns.includes(column));

/** Whether a renamed file carries a measure: it has rows that are meant, and one of them at most for a council and period. */
function carries(file: DepartmentFile, { department }: KnownMeasure, refusals: Refusals): boolean {
  const meant = file.rows(refusals).filter((row) => isMeant(row, department));
  const keys = meant.map((row) =>
    ['time_period', 'geographic_level', 'region_code', 'new_la_code', 'old_la_code'].map((it) => row.at(it)).join(),
  );
  return meant.length > 0 && new Set(keys).size === keys.length;
}
