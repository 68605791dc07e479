/** Councils that are no more: what was told of them stays, and leads to the councils that took over. */
import { parse } from 'csv-parse/sync';
import type { Place } from './entities.ts';
import type { Fault } from './faults.ts';
import { REGIONS } from './vocabulary.ts';
import type { Region } from './vocabulary.ts';

const COLUMNS = 'slug,name,type,region,until,successors';

/**
 * Reads content/former.csv and tells each successor what it replaced.
 * @param file path for messages  @param text the CSV; successors are slugs of the registry, separated by spaces
 * @param places today's councils
 */
export function readFormer(
  file: string,
  text: string,
  places: ReadonlyMap<string, Place>,
): { former: Map<string, Place>; faults: Fault[] } {
  const former = new Map<string, Place>();
  const faults: Fault[] = [];
  const fault = (line: number, what: string, mend: string) => void faults.push({ file, line, what, mend });
  const [head, ...rows] = parse(text, { relax_column_count: true }) as string[][];
  if (head && head.join(',') !== COLUMNS) fault(1, 'has other columns than expected', `The columns are ${COLUMNS}`);
  rows.forEach(([id = '', name = '', type = '', region = '', until = '', successors = ''], index) => {
    const line = index + 2;
    if (places.has(id) || former.has(id))
      return fault(line, `names "${id}" a second time`, 'A council is either former or in the registry');
    if (!REGIONS.includes(region as Region)) fault(line, `has the region "${region}"`, `The regions are: ${REGIONS.join(', ')}`);
    if (!/^\d{4}-\d\d-\d\d$/.test(until)) fault(line, `ended on "${until}"`, 'Write its last day, as 2021-03-31');
    const place: Place = {
      id,
      name,
      type,
      region: region as Region,
      until,
      gss: '',
      dfe: '',
      ofsted: '',
      column: 0,
      row: 0,
      abbr: '',
      neighbours: [],
      successors: [],
      predecessors: [],
    };
    former.set(id, place);
    for (const slug of successors.split(' ').filter(Boolean)) {
      const successor = places.get(slug);
      if (!successor) fault(line, `names the successor "${slug}", which is not in the registry`, 'Use a slug of content/registry.csv');
      else {
        place.successors.push(successor);
        successor.predecessors.push(place);
      }
    }
    if (!successors) fault(line, `has no successor`, 'Name the councils that took over');
  });
  return { former, faults };
}
