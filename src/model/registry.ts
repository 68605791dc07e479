/** The 153 children's services authorities of England: names, codes, region, tile and statistical neighbours. */
import { parse } from 'csv-parse/sync';
import type { Place } from './entities.ts';
import type { Fault } from './faults.ts';
import { REGIONS } from './vocabulary.ts';
import type { Region } from './vocabulary.ts';

const COLUMNS = 'slug,name,gss,dfe,ofsted,type,region,column,row,neighbours,abbr';

/** How close a statistical neighbour is, in the words of the Department for Education's benchmarking tool. */
const CLOSENESS = ['extremely-close', 'very-close', 'close', 'somewhat-close', 'not-close'];

/** The tool gives every council ten; fewer only where there are no ten others. */
const NEIGHBOURS = 10;

/**
 * Reads content/registry.csv.
 * @param file path for messages  @param text the CSV; neighbours as "slug:closeness" in order, separated by spaces
 */
export function readRegistry(file: string, text: string): { places: Map<string, Place>; faults: Fault[] } {
  const faults: Fault[] = [];
  const places = new Map<string, Place>();
  const tiles = new Map<string, string>();
  const abbrs = new Map<string, string>();
  const wanted: { line: number; place: Place; neighbours: string[] }[] = [];
  const fault = (line: number, what: string, mend: string) => void faults.push({ file, line, what, mend });
  let table: string[][];
  try {
    table = parse(text, { relax_column_count: true });
  } catch (error) {
    const { lines = 1, message } = error as Error & { lines?: number };
    fault(lines, `is not valid CSV: ${message}`, 'Put quotation marks around the whole of a value, or nowhere');
    return { places, faults };
  }
  const [head, ...rows] = table;
  if (head?.join(',') !== COLUMNS) fault(1, 'has other columns than expected', `The columns are ${COLUMNS}`);
  rows.forEach((row, index) => {
    const line = index + 2;
    const [id = '', name = '', gss = '', dfe = '', ofsted = '', type = '', region = '', column, rowNumber, neighbours = '', abbr = ''] =
      row;
    if (places.has(id)) return fault(line, `names "${id}" a second time`, 'Keep one row for each council');
    if (!REGIONS.includes(region as Region)) fault(line, `has the region "${region}"`, `The regions are: ${REGIONS.join(', ')}`);
    if (!/^E\d{8}$/.test(gss)) fault(line, `has the code "${gss}"`, 'A GSS code is E and eight digits');
    const tile = `${column},${rowNumber}`;
    if (!/^\d+,\d+$/.test(tile)) fault(line, `has the tile "${tile}"`, 'Column and row are whole numbers');
    if (tiles.has(tile)) fault(line, `puts ${id} on the tile of ${tiles.get(tile)}`, 'Give it a free column and row');
    tiles.set(tile, id);
    if (!/^\S{2,6}$/.test(abbr)) fault(line, `has the short name "${abbr}"`, 'Give its tile two to six letters, as Traf');
    if (abbrs.has(abbr)) fault(line, `has the short name "${abbr}", as ${abbrs.get(abbr)} has`, 'Give each tile letters of its own');
    abbrs.set(abbr, id);
    const place: Place = {
      id,
      name,
      gss,
      dfe,
      ofsted,
      type,
      region: region as Region,
      column: Number(column),
      row: Number(rowNumber),
      abbr,
      neighbours: [],
      successors: [],
      predecessors: [],
    };
    places.set(id, place);
    wanted.push({ line, place, neighbours: neighbours.split(' ').filter(Boolean) });
  });
  const ten = Math.min(NEIGHBOURS, places.size - 1);
  for (const { line, place, neighbours } of wanted) {
    if (neighbours.length !== ten) fault(line, `has ${neighbours.length} neighbours`, `Name its ${ten}, the nearest first`);
    for (const neighbour of neighbours) {
      const [id = '', closeness = ''] = neighbour.split(':');
      const found = places.get(id);
      if (!found) fault(line, `names the neighbour "${id}", which is not in the registry`, 'Use a slug of this file');
      else if (found === place) fault(line, `names ${id} as its own neighbour`, 'Name another council');
      else if (place.neighbours.some((it) => it.place === found)) fault(line, `names the neighbour ${id} twice`, 'Keep the nearer one');
      else place.neighbours.push({ place: found, closeness });
      if (!CLOSENESS.includes(closeness)) fault(line, `calls ${id} "${closeness}"`, `How close it is: ${CLOSENESS.join(', ')}`);
    }
  }
  return { places, faults };
}
