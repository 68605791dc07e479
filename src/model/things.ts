/** Makes every thing by itself, with its page and address, so that ties can then run in any direction. */
import { POPULATION, comparedForm } from './compared.ts';
import type { Authority, Page, Section } from './entities.ts';
import type { Entry, Files } from './entries.ts';
import type { Draft } from './draft.ts';
import { suggestion } from './nearest.ts';
import type { Overtakable } from './overtaking.ts';
import { reportOf } from './reports.ts';
import { MADE_SECTIONS } from './sections.ts';
import { readSeries } from './series.ts';
import { inSentence } from './titles.ts';
import { KINDS } from './vocabulary.ts';
import type { Kind } from './vocabulary.ts';

/** The folder of practices that belong to no single authority. */
const NATIONAL = 'england';

/** The address of an entry, from the site's root. */
export const addressOf = (kind: Kind, id: string): string => `/${KINDS[kind].path}/${id}/`;

/** Fills the draft with things that are not tied yet. @param files for the figures of measures */
export function makeThings(draft: Draft, files: Files): void {
  for (const [id, { data, source }] of draft.entries.sources)
    draft.sources.set(id, { ...data, ...untied(), id, source, address: addressOf('source', id) });
  for (const [id, entry] of draft.entries.authorities) makeAuthority(draft, id, entry);
  makeMeasures(draft, files);
  for (const [id, entry] of draft.entries.themes) {
    const page = pageOf('theme', entry, entry.data.title, entry.data.summary);
    draft.themes.set(id, { ...page, ...entry.data, kind: 'theme', measures: [], practices: [], observations: [] });
  }
  for (const [id, entry] of draft.entries.frameworks) {
    const { follows: _, ...data } = entry.data;
    draft.frameworks.set(id, { ...pageOf('framework', entry, data.title, data.summary), ...data, kind: 'framework' });
  }
  for (const [id, entry] of draft.entries.practices) makePractice(draft, id, entry);
  for (const [id, entry] of draft.entries.briefings) {
    const { exercise: _, ...data } = entry.data;
    draft.briefings.set(id, {
      ...pageOf('briefing', entry, data.title, data.summary),
      ...data,
      kind: 'briefing',
      points: [],
    });
  }
}

/** Neither overtaken nor overtaking, until the ties are run. */
const untied = (): Overtakable => ({ overtakenBy: [], overtakes: [] });

function pageOf<K extends Page['kind']>(
  kind: K,
  entry: Entry<{ owner: string; reviewed: string; nextReview: string; changes: { date: string }[] }>,
  title: string,
  summary: string,
): Page & { kind: K } {
  const made = MADE_SECTIONS[kind as keyof typeof MADE_SECTIONS];
  const { owner, reviewed, nextReview, changes } = entry.data;
  const authored = entry.passages.map(({ id, title: heading }): Section => ({ id, title: heading }));
  return {
    kind,
    id: entry.id,
    address: addressOf(kind, entry.id),
    title,
    summary,
    passages: entry.passages,
    sections: [...made.before, ...authored, ...made.after],
    owner,
    reviewed,
    nextReview,
    updated: changes[0]!.date,
    source: entry.source,
  };
}

type AuthorityEntry = Draft['entries']['authorities'] extends Map<string, infer It> ? It : never;
type PracticeEntry = Draft['entries']['practices'] extends Map<string, infer It> ? It : never;

function makeAuthority(draft: Draft, id: string, entry: AuthorityEntry): void {
  const place = draft.everyPlace.get(id);
  if (!place) {
    const mend = suggestion(id, draft.places.keys(), 'Add its row to content/registry.csv');
    return draft.fault(entry, 1, `authority "${id}" is not in the registry`, mend);
  }
  const page = pageOf('authority', entry, place.name, entry.data.summary);
  const authority: Authority = {
    ...page,
    ...entry.data,
    kind: 'authority',
    place,
    localNames: [],
    reports: [],
    observations: [],
    seen: new Map(),
    practices: [],
  };
  place.authority = authority;
  draft.authorities.set(id, authority);
  addReports(draft, entry, authority);
}

/** The reports that an authority's rows name: the sources that the model makes by itself. */
function addReports(draft: Draft, entry: AuthorityEntry, authority: Authority): void {
  const judged = entry.data.judgements.map((judgement, i) => ({
    key: judgement.report,
    published: judgement.published,
    named: judgement.posted ?? judgement.published,
    judgement,
    path: ['judgements', i],
  }));
  const visited = entry.data.visits.map((visit, i) => ({
    key: visit.report,
    published: visit.published,
    named: visit.published,
    visit,
    path: ['visits', i],
  }));
  for (const { key, published, named, path, ...row } of [...judged, ...visited]) {
    if (key === undefined) continue;
    const report = reportOf(key, draft.everyPlace);
    const fault = (field: string, what: string, mend: string) => draft.fault(entry, [...path, field], what, mend);
    if (!report || report.place !== authority.place) {
      fault('report', `report "${key}" is not one of ${authority.place.name}`, `Write it as ${authority.id}/2014-03-21-inspection`);
    } else if (report.published !== named) {
      const mend = 'Correct one of them; where the report prints another date than its name has, add `posted`';
      fault('published', `was published on ${named} by this row, on ${report.published} by its report's name`, mend);
    } else if (draft.reports.has(key)) {
      fault('report', `report "${key}" stands in two rows`, 'Keep one row for each report');
    } else {
      draft.reports.set(key, { ...report, ...(published && { published }), ...row });
      authority.reports.push(draft.reports.get(key)!);
    }
  }
}

function makeMeasures(draft: Draft, files: Files): void {
  const known = new Set([...draft.places.keys(), 'england']);
  for (const [id, entry] of draft.entries.measures) {
    const csv = `content/measures/${id}.csv`;
    // A missing file is told with the empty ones, by checkFigures.
    const { series, faults } = readSeries(csv, files.get(csv) ?? 'authority,period,value\n', known, entry.data.first);
    draft.faults.push(...faults);
    const { title, counts, unit, sign, decimals } = entry.data;
    draft.measures.set(id, {
      ...pageOf('measure', entry, title, counts),
      ...entry.data,
      kind: 'measure',
      themes: [],
      series,
      compared: { series, unit, sign, decimals, england: true },
    });
  }
  const children = draft.measures.get(POPULATION)?.series;
  for (const measure of draft.measures.values()) measure.compared = comparedForm(measure, children);
  for (const csv of files.keys()) {
    const yaml = csv.replace(/^(content\/measures\/.*)\.csv$/, '$1.yaml');
    if (files.has(yaml)) continue;
    draft.faults.push({ file: csv, line: 1, what: 'has no measure beside it', mend: `Add ${yaml}, which says what the figures count` });
  }
}

function makePractice(draft: Draft, id: string, entry: PracticeEntry): void {
  const folder = id.split('/')[0]!;
  const authority = draft.authorities.get(folder);
  if (!authority && folder !== NATIONAL) {
    const mend = suggestion(folder, draft.authorities.keys(), `Add content/authorities/${folder}.mdx first`);
    return draft.fault(entry, 1, `stands in the folder of "${folder}", which has no page`, mend);
  }
  const placeName = authority?.place.name ?? 'England';
  const title = `${placeName}: ${inSentence(entry.data.title)}`;
  const ties = { ...untied(), themes: [], related: [], figures: [], told: '', later: [] };
  const page = pageOf('practice', entry, title, entry.data.summary);
  draft.practices.set(id, { ...page, ...entry.data, ...ties, kind: 'practice', name: entry.data.title, title, authority, placeName });
}
