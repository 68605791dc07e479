/**
 * Official figures to take away: one CSV file a measure and one of all, in the same columns, with a data dictionary in
 * CSV on the Web (https://www.w3.org/TR/tabular-metadata/). Column names never change; new ones are added at the end.
 */
import type { Measure, Model } from '../model/entities.ts';
import { canonical } from '../permalinks/addresses.ts';

/** Where a measure's file stands. */
export const csvOf = ({ id }: Measure): string => `/data/${id}.csv`;
export const ALL_FIGURES = '/data/all-figures.csv';
/** The default place of a folder's dictionary in CSV on the Web. */
export const DICTIONARY = '/data/csv-metadata.json';

/** Every column: its name, what it holds, and its type in CSV on the Web. */
export const COLUMNS = {
  measure: { says: 'Which measure: its name in the address of its page, such as average-caseload', datatype: 'string' },
  period: {
    says: 'The year, such as 2025, or the financial year, such as 2024-25; what it stands for is said on the measure’s page',
    datatype: 'string',
  },
  gss_code: { says: 'The nine-character code of the Office for National Statistics; E92000001 is England', datatype: 'string' },
  council: { says: 'The council’s name in its address, such as essex; england is England', datatype: 'string' },
  council_name: { says: 'The council’s name', datatype: 'string' },
  region: { says: 'The region of England; empty for England', datatype: 'string' },
  value: { says: 'The figure as published; empty where status is not-published', datatype: 'decimal' },
  status: {
    says: 'published, or not-published: too small to show, not collected, or held back for quality. Never zero',
    datatype: 'string',
  },
  per_child: {
    says: 'For spending only: pounds for each child aged 0 to 17, our arithmetic, not adjusted for prices',
    datatype: 'decimal',
  },
} as const satisfies Record<string, { says: string; datatype: string }>;

/** A value as CSV writes it: in quotation marks where it holds a comma, a quotation mark or a line break. */
const field = (value: string | number | null | undefined): string => {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** @returns the CSV of some measures: every council and England, every period with a row */
export function figuresCsv(measures: readonly Measure[], { places }: Pick<Model, 'places'>): string {
  const england = { id: 'england', name: 'England', gss: 'E92000001', region: '' };
  const rows = measures.flatMap((measure) =>
    [england, ...places.values()].flatMap((place) =>
      measure.series.periods.flatMap((period) => {
        const value = measure.series.at(place.id, period);
        if (value === undefined) return [];
        const child = measure.perChild ? measure.compared.series.at(place.id, period) : undefined;
        const status = value === null ? 'not-published' : 'published';
        return [[measure.id, period, place.gss, place.id, place.name, place.region, value, status, child].map(field).join(',')];
      }),
    ),
  );
  return `${[Object.keys(COLUMNS).join(','), ...rows].join('\n')}\n`;
}

/** @returns the data dictionary of all files, as CSV on the Web describes a group of tables */
export function dictionary(measures: readonly Measure[]): object {
  const tableSchema = {
    columns: Object.entries(COLUMNS).map(([name, { says, datatype }]) => ({ name, titles: name, 'dc:description': says, datatype })),
    primaryKey: ['measure', 'period', 'council'],
  };
  const table = (address: string, title: string, description: string, source?: string) => ({
    url: canonical(address),
    'dc:title': title,
    'dc:description': description,
    ...(source && { 'dc:source': source }),
    tableSchema,
  });
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
    'dc:title': 'Waymark: official figures on children’s social care in England',
    'dc:license': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    tables: [
      table(ALL_FIGURES, 'All measures', 'Every figure of every measure'),
      ...measures.map((measure) => table(csvOf(measure), measure.title, `${measure.counts} Unit: ${measure.unit}.`, measure.published.url)),
    ],
  };
}
