/** Which councils a row of the Department's speaks of, by its two codes. */
import type { Place } from '../model/entities.ts';
import { suggestion } from '../model/nearest.ts';
import type { DepartmentRow } from './department-file.ts';

/** The slug of England in a series. */
export const ENGLAND = 'england';
const ENGLAND_CODE = 'E92000001';

/**
 * Codes that a council had before or after the one of the registry, each with the Department's own number, which stayed.
 * Source: the Department's files of 2025, which use the code of the year that a figure is about.
 */
const SAME_COUNCIL: Readonly<Record<string, string>> = {
  E08000016: '370', // Barnsley until 2025
  E08000038: '370', // Barnsley since, with a changed boundary
  E08000019: '373', // Sheffield until 2025
  E08000039: '373', // Sheffield since
  E10000002: '825', // Buckinghamshire as a county, until 2020
  E10000023: '815', // North Yorkshire as a county, until 2023
  E10000027: '933', // Somerset as a county, until 2023
};

/** Councils that were replaced by others of another area: their figures belong to none of today's. */
const GONE: readonly { name: string; gss: string; dfe: string }[] = [
  { name: 'Bournemouth', gss: 'E06000028', dfe: '837' },
  { name: 'Poole', gss: 'E06000029', dfe: '836' },
  { name: 'the old Dorset', gss: 'E10000009', dfe: '835' },
  { name: 'Northamptonshire', gss: 'E10000021', dfe: '928' },
  { name: 'Cumbria', gss: 'E10000006', dfe: '909' },
];

/** Levels of the Department's that are neither England nor a council. Source: its open data standards. */
const OTHER_LEVELS = new Set([
  'regional',
  'local authority district',
  'parliamentary constituency',
  'local enterprise partnership',
  'english devolved area',
  'opportunity area',
  'rsc region',
  'ward',
  'school',
  'provider',
  'institution',
  'multi-academy trust',
  'sponsor',
]);

/** Where a cell has no code, the Department leaves it empty or writes a symbol. */
const NO_CODE = new Set(['', 'z', 'x', ':', '.', '..']);

export type WhoseRow =
  | { is: 'ours'; councils: readonly string[] }
  | { is: 'gone'; name: string }
  | { is: 'other' }
  | { is: 'unknown'; kind: string; what: string; mend: string };

/** A council of today by its slug, or one that is gone. */
interface Council {
  name: string;
  slug?: string;
}

/**
 * Prepares to tell whose a row is.
 * @param places the councils of content/registry.csv
 * @returns a function that tells it of a row; what it does not know it says, with how to mend it
 */
export function whoseRows(places: ReadonlyMap<string, Place>): (row: DepartmentRow) => WhoseRow {
  const byNew = new Map<string, Council>();
  const byOld = new Map<string, Council>();
  for (const { id, name, gss, dfe } of [...places.values(), ...GONE.map((it) => ({ ...it, id: undefined }))]) {
    const council = { name, slug: id };
    byNew.set(gss, council);
    byOld.set(dfe, council);
  }
  for (const [gss, dfe] of Object.entries(SAME_COUNCIL)) {
    const council = byOld.get(dfe);
    if (council) byNew.set(gss, council);
  }

  function one(gss: string, dfe: string, name: string): WhoseRow {
    const told = [...(NO_CODE.has(gss) ? [] : [byNew.get(gss)]), ...(NO_CODE.has(dfe) ? [] : [byOld.get(dfe)])];
    const [council] = told;
    if (council && told.every((it) => it === council))
      return council.slug ? { is: 'ours', councils: [council.slug] } : { is: 'gone', name: council.name };
    const both = `new_la_code "${gss}" and old_la_code "${dfe}"`;
    const kind = `${gss} ${dfe}`;
    if (told.every((it) => !it)) {
      const names = [...places.values()].map((it) => it.name);
      const mend = suggestion(name, names, 'A new council needs its row in content/registry.csv, a replaced one in src/upkeep/codes.ts');
      return { is: 'unknown', kind, what: `speaks of "${name}" with ${both}, which are not known`, mend };
    }
    const who = told.map((it) => it?.name ?? 'no council that is known').join(' and ');
    const mend = 'Correct the code in content/registry.csv, or where a council has a new code add the other one to src/upkeep/codes.ts';
    return { is: 'unknown', kind, what: `has ${both}, which are ${who}`, mend };
  }

  return (row) => {
    const level = row.at('geographic_level').toLowerCase();
    if (level === 'national') {
      const country = row.at('country_code');
      if (NO_CODE.has(country) || country === ENGLAND_CODE) return { is: 'ours', councils: [ENGLAND] };
      return { is: 'unknown', kind: country, what: `is of the country "${country}"`, mend: `Only England, ${ENGLAND_CODE}, is known` };
    }
    if (OTHER_LEVELS.has(level)) return { is: 'other' };
    if (level !== 'local authority') {
      const what = `has the geographic_level "${row.at('geographic_level')}"`;
      return { is: 'unknown', kind: level, what, mend: 'If its rows are not of councils, add it to src/upkeep/codes.ts' };
    }
    // Where two councils report as one service, a row gives both codes of each.
    const gss = row.at('new_la_code').split(' / ');
    const dfe = row.at('old_la_code').split(' / ');
    const found = gss.map((code, index) => one(code, dfe.length === gss.length ? dfe[index]! : row.at('old_la_code'), row.at('la_name')));
    const unfit = found.find(({ is }) => is !== 'ours');
    return unfit ?? { is: 'ours', councils: found.flatMap((it) => (it.is === 'ours' ? it.councils : [])) };
  };
}
