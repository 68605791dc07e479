/** For tests: made files in the Department's form, about the councils of the small content. */
import { changed, smallContent } from '../model/small-content.ts';
import { DepartmentFile } from './department-file.ts';

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
  'old-number-only': 'Local authority,E92000001,England,E12000002,North West,901,z,Northshire',
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
export function knownContent(more = ''): Map<string, string> {
  const department = (column: string) => `department: { file: csww_indicators, column: ${column}${more} }\nowner: Practice editor`;
  const caseload = changed('content/measures/average-caseload.yaml', 'owner: Practice editor', department('caseload_fte'), smallContent());
  return changed('content/measures/agency-rate.yaml', 'owner: Practice editor', department('agency_rate_fte'), caseload);
}
