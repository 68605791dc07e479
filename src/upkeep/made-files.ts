/** For tests: made files in the Department's form, about the councils of the small content. */
import assert from 'node:assert/strict';
import { faultLine } from '../model/faults.ts';
import { changed, smallContent } from '../model/small-content.ts';
import { DepartmentFile } from './department-file.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';

const HEAD =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name';

const PLACES: Readonly<Record<string, string>> = {
  england: 'National,E92000001,England,,,,,',
  'north-west': 'Regional,E92000001,England,E12000002,North West,,,',
  northshire: 'Local authority,E92000001,England,E12000002,North West,901,E10000901,Northshire',
  southbury: 'Local authority,E92000001,England,E12000008,South East,902,E10000902,Southbury',
  eastport: 'Local authority,E92000001,England,E13000001,London,903,E10000903,"Eastport, Borough of"',
  pair: 'Local authority,E92000001,England,,,902 / 903,E10000902 / E10000903,Southbury / Eastport',
  cumbria: 'Local authority,E92000001,England,E12000002,North West,909,E10000006,Cumbria',
  'at-odds': 'Local authority,E92000001,England,,,902,E10000901,Northshire',
  newton: 'Local authority,E92000001,England,,,999,E06000999,Newton',
  'national-park': 'National park,E92000001,England,,,,,',
  scotland: 'National,S92000003,Scotland,,,,,',
};

/**
 * A made file's text.
 * @param columns those beyond the form's  @param rows place, time period and the cells of those columns, as "northshire 2020 14.3"
 */
export function madeText(columns: string, ...rows: string[]): string {
  const lines = rows.map((row) => {
    const [place = '', period = '', ...cells] = row.split(' ');
    return [period, 'Reporting year', PLACES[place], ...cells].join(',');
  });
  return `${[`${HEAD},${columns}`, ...lines].join('\n')}\n`;
}

export const madeFile = (name: string, text: string): DepartmentFile => new DepartmentFile(name, text, () => text);

/** The small content, whose caseloads and agency rates say where they stand in the Department's file. */
export function knownContent(): Map<string, string> {
  const department = (column: string) => `department: { file: csww_indicators, column: ${column} }\nowner: Practice editor`;
  const caseload = changed('content/measures/average-caseload.yaml', 'owner: Practice editor', department('caseload_fte'), smallContent());
  return changed('content/measures/agency-rate.yaml', 'owner: Practice editor', department('agency_rate_fte'), caseload);
}

export const CASELOADS = 'content/measures/average-caseload.csv';
export const COLUMNS = 'caseload_fte,agency_rate_fte';
export const NAME = 'csww_indicators_2017_to_2020.csv';
export const TOLD = { today: '2027-04-02' };

/** A whole new year. */
export const YEAR = [
  'england 2020 16.3 15.4',
  'north-west 2020 15 12',
  'northshire 2020 13.1 c',
  'southbury 2020 x 20',
  'eastport 2020 9 0',
];

/** The known content of which one measure only says where it stands, so that one thing is told once. */
export const caseloadsOnly = (): Map<string, string> =>
  changed('content/measures/agency-rate.yaml', 'department: { file: csww_indicators, column: agency_rate_fte }\n', '', knownContent());

/** What a run finds in rows of one made file, as madeText takes them. */
export const run = (rows: readonly string[], { content = knownContent(), columns = COLUMNS } = {}): Prepared =>
  prepare(content, 'new', [madeFile(NAME, madeText(columns, ...rows))], TOLD);

/** Asserts that a run is refused for one reason, told with file and line, and brings no text. */
export function refuses(rows: readonly string[], place: string, gist: RegExp, options: Parameters<typeof run>[1] = {}): void {
  const { faults, texts } = run(rows, options);
  const lines = faults.map(faultLine);
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.equal(lines[0]!.split(' ')[0], place);
  assert.match(lines[0]!, gist);
  assert.equal(texts.size, 0);
}
