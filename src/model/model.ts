/**
 * The one model: every entry read, tied together and checked. It throws on anything that does not fit,
 * all faults at once, before any page is built.
 */
import { citeKey } from './entities.ts';
import type {
  Authority, Briefing, Framework, Measure, Model, Observation, Page, Practice, Report, Section, Source, Term, Theme,
} from './entities.ts'; // prettier-ignore
import { readEntries } from './entries.ts';
import type { Entry, Files } from './entries.ts';
import { checkFigures } from './figure-checks.ts';
import { ContentError } from './faults.ts';
import type { Fault } from './faults.ts';
import { laterFindings } from './later-findings.ts';
import { suggestion } from './nearest.ts';
import { readRegistry } from './registry.ts';
import { reportOf } from './reports.ts';
import type { Cite } from './schemas/common.ts';
import { MADE_SECTIONS } from './sections.ts';
import { readSeries } from './series.ts';
import { inSentence } from './titles.ts';
import { KINDS, MARKS } from './vocabulary.ts';
import type { Kind } from './vocabulary.ts';
import { yearOf } from './dates.ts';

const REGISTRY = 'content/registry.csv';

/**
 * Builds the model from the files of content/.
 * @param files path from the project's root to text
 * @throws ContentError that lists every fault
 */
export function buildModel(files: Files): Model {
  const faults: Fault[] = [];
  const { entries, faults: unread } = readEntries(files);
  faults.push(...unread);
  const registry = readRegistry(REGISTRY, files.get(REGISTRY) ?? '');
  faults.push(...registry.faults);
  const places = registry.places;
  // Without councils every other name would be a fault, and would hide the one that matters.
  if (!places.size) throw new ContentError(faults);

  const fault = (entry: Entry<unknown>, path: readonly PropertyKey[] | number, what: string, mend: string) =>
    void faults.push({ file: entry.source.file, line: typeof path === 'number' ? path : entry.source.lineOf(path), what, mend });

  /** The thing that an id names, or a fault with the nearest known name. */
  function resolve<Thing>(
    known: ReadonlyMap<string, Thing>,
    id: string,
    kind: string,
    entry: Entry<unknown>,
    path: readonly PropertyKey[] | number,
  ): Thing | undefined {
    const found = known.get(id);
    if (!found) fault(entry, path, `${kind} "${id}" is not known`, suggestion(id, known.keys(), WHERE[kind] ?? ''));
    return found;
  }

  // 1. Every thing by itself, so that ties can run in any direction.
  const reports = new Map<string, Report>();
  const pages = new Map<string, Page>();
  const sources = new Map<string, Source>();
  for (const [id, { data, source }] of entries.sources) {
    sources.set(id, { ...data, id, source, address: addressOf('source', id) });
  }

  const authorities = new Map<string, Authority>();
  for (const [id, entry] of entries.authorities) {
    const place = places.get(id);
    if (!place) {
      fault(entry, 1, `authority "${id}" is not in the registry`, suggestion(id, places.keys(), `Add its row to ${REGISTRY}`));
      continue;
    }
    const authority: Authority = {
      ...page('authority', entry, place.name, entry.data.summary), ...entry.data, kind: 'authority', place, localNames: [], reports: [], observations: [], practices: [],
    }; // prettier-ignore
    place.authority = authority;
    authorities.set(id, authority);
    addReports(entry, authority);
  }

  const measures = new Map<string, Measure>();
  const known = new Set([...places.keys(), 'england']);
  for (const [id, entry] of entries.measures) {
    const csv = `content/measures/${id}.csv`;
    const text = files.get(csv);
    // A missing file is told with the empty ones, by checkFigures.
    const { series, faults: unfit } = readSeries(csv, text ?? 'authority,period,value\n', known, entry.data.first);
    faults.push(...unfit);
    measures.set(id, {
      ...page('measure', entry, entry.data.title, entry.data.counts),
      ...entry.data,
      kind: 'measure',
      themes: [],
      series,
    });
  }
  for (const csv of files.keys()) {
    const yaml = csv.replace(/^(content\/measures\/.*)\.csv$/, '$1.yaml');
    if (!files.has(yaml))
      faults.push({ file: csv, line: 1, what: 'has no measure beside it', mend: `Add ${yaml}, which says what the figures count` });
  }

  const themes = new Map<string, Theme>();
  for (const [id, entry] of entries.themes) {
    themes.set(id, {
      ...page('theme', entry, entry.data.title, entry.data.summary),
      ...entry.data,
      kind: 'theme',
      measures: [],
      practices: [],
      observations: [],
    });
  }

  const frameworks = new Map<string, Framework>();
  for (const [id, entry] of entries.frameworks) {
    const { follows: _, ...data } = entry.data;
    frameworks.set(id, { ...page('framework', entry, data.title, data.summary), ...data, kind: 'framework' });
  }

  const practices = new Map<string, Practice>();
  for (const [id, entry] of entries.practices) {
    const folder = id.split('/')[0]!;
    const authority = folder === 'england' ? undefined : authorities.get(folder);
    if (!authority && folder !== 'england') {
      fault(
        entry,
        1,
        `stands in the folder of "${folder}", which has no page`,
        suggestion(folder, authorities.keys(), `Add content/authorities/${folder}.mdx first`),
      );
      continue;
    }
    const placeName = authority?.place.name ?? 'England';
    const title = `${placeName}: ${inSentence(entry.data.title)}`;
    practices.set(id, {
      ...page('practice', entry, title, entry.data.summary), ...entry.data, kind: 'practice', name: entry.data.title, authority, placeName,
      title, themes: [], related: [], figures: [], told: '', later: [],
    }); // prettier-ignore
  }

  const briefings = new Map<string, Briefing>();
  for (const [id, entry] of entries.briefings) {
    briefings.set(id, { ...page('briefing', entry, entry.data.title, entry.data.summary), ...entry.data, kind: 'briefing', points: [] });
  }

  // 2. Ties.
  for (const [id, entry] of entries.measures) {
    tieEach(entry, entry.data.themes, ['themes'], (theme) => resolve(themes, theme, 'theme', entry, ['themes']), measures.get(id)!.themes);
  }
  for (const [id, entry] of entries.themes) {
    const theme = themes.get(id)!;
    tieEach(
      entry,
      entry.data.measures,
      ['measures'],
      (measure) => resolve(measures, measure, 'measure', entry, ['measures']),
      theme.measures,
    );
  }
  for (const [id, entry] of entries.frameworks) {
    const framework = frameworks.get(id)!;
    if (entry.data.follows) {
      framework.follows = resolve(frameworks, entry.data.follows, 'framework', entry, ['follows']);
      if (framework.follows) framework.follows.followedBy = framework;
    }
  }
  for (const [id, entry] of entries.authorities) {
    const authority = authorities.get(id);
    if (!authority) continue;
    entry.data.localNames.forEach(({ name, theme: wanted }, i) => {
      const theme = resolve(themes, wanted, 'theme', entry, ['localNames', i, 'theme']);
      if (theme) authority.localNames.push({ name, theme });
    });
    entry.data.judgements.forEach(({ framework }, i) => resolve(frameworks, framework, 'framework', entry, ['judgements', i, 'framework']));
  }

  const observations: Observation[] = [];
  const ids = new Map<string, string>();
  for (const [id, entry] of entries.observations) {
    const authority = authorities.get(entry.data.authority);
    if (id !== entry.data.authority)
      fault(entry, ['authority'], `is of "${entry.data.authority}" but named ${id}.yaml`, 'Give the file the authority’s name');
    if (!authority) {
      fault(
        entry,
        ['authority'],
        `authority "${entry.data.authority}" has no page`,
        suggestion(entry.data.authority, authorities.keys(), 'Add it to content/authorities/ first'),
      );
      continue;
    }
    entry.data.observations.forEach((data, i) => {
      const at = ['observations', i];
      if (ids.has(data.id))
        fault(
          entry,
          [...at, 'id'],
          `observation id "${data.id}" stands twice, also in ${ids.get(data.id)}`,
          'Give the newer one another id',
        );
      ids.set(data.id, entry.source.file);
      const theme = resolve(themes, data.theme, 'theme', entry, [...at, 'theme']);
      const report = reports.get(data.report);
      if (!report)
        fault(
          entry,
          [...at, 'report'],
          `report "${data.report}" has no row in content/authorities/${id}.mdx`,
          suggestion(data.report, reports.keys(), 'Add it under judgements or visits'),
        );
      if (!theme || !report) return;
      const observation: Observation = {
        ...data, authority, theme, report, address: `${authority.address}#${data.id}`,
        title: `${theme.short}: ${MARKS[data.seen].toLowerCase()}, ${authority.place.name}, ${yearOf(report.published)}`,
      }; // prettier-ignore
      observations.push(observation);
      authority.observations.push(observation);
      theme.observations.push(observation);
    });
  }
  for (const authority of authorities.values()) authority.observations.sort((a, b) => a.report.published.localeCompare(b.report.published));
  for (const theme of themes.values()) theme.observations.sort((a, b) => b.report.published.localeCompare(a.report.published));

  for (const [id, entry] of entries.practices) {
    const practice = practices.get(id);
    if (!practice) continue;
    tieEach(entry, entry.data.themes, ['themes'], (theme) => resolve(themes, theme, 'theme', entry, ['themes']), practice.themes);
    tieEach(entry, entry.data.related, ['related'], (other) => resolve(practices, other, 'practice', entry, ['related']), practice.related);
    practice.figures = entry.data.figures.map(({ measure, ...figure }, i) => ({
      ...figure,
      measure: measure === undefined ? undefined : resolve(measures, measure, 'measure', entry, ['figures', i, 'measure']),
    }));
    practice.sections.splice(1, 0, ...practice.figures.map(({ id: anchor, title }) => ({ id: anchor, title })));
    practice.authority?.practices.push(practice);
    for (const theme of practice.themes) theme.practices.push(practice);
  }

  // 3. What cites what; unknown works are faults.
  const citedBy = new Map<string, Page[]>();
  const cited = (cite: Cite, by: Page | undefined, entry: Entry<unknown>, path: readonly PropertyKey[] | number) => {
    if (cite.source) resolve(sources, cite.source, 'source', entry, path);
    if (cite.measure) resolve(measures, cite.measure, 'measure', entry, path);
    if (cite.report && !reports.has(cite.report)) {
      const report = reportOf(cite.report, places);
      if (!report)
        fault(
          entry,
          path,
          `report "${cite.report}" is not known`,
          suggestion(cite.report, reports.keys(), 'Write it as essex/2014-03-21-inspection'),
        );
      else if (report.place.authority)
        fault(
          entry,
          path,
          `report "${cite.report}" has no row in content/authorities/${report.place.id}.mdx`,
          suggestion(cite.report, reports.keys(), 'Add it under judgements or visits'),
        );
      else reports.set(cite.report, report);
    }
    const by_ = citedBy.get(citeKey(cite)) ?? [];
    if (by && !by_.includes(by)) by_.push(by);
    citedBy.set(citeKey(cite), by_);
  };
  const all = { ...entries, glossary: undefined };
  const pageOf = { authorities, themes, practices, frameworks, briefings, measures };
  for (const kind of ['authorities', 'themes', 'practices', 'frameworks', 'briefings', 'measures'] as const) {
    for (const [id, entry] of all[kind]) {
      const by: Page | undefined = pageOf[kind].get(id);
      for (const { cite, path } of citesIn(entry.data)) cited(cite, by, entry, path);
      for (const passage of entry.passages) for (const cite of passage.cites) cited(cite, by, entry, cite.line);
    }
  }
  for (const observation of observations) {
    const by = citedBy.get(`report:${observation.report.key}`) ?? [];
    if (!by.includes(observation.authority)) by.push(observation.authority);
    citedBy.set(`report:${observation.report.key}`, by);
  }

  for (const practice of practices.values()) {
    Object.assign(practice, laterFindings(practice, sources));
    dropEmpty(practice, 'seen-since', practice.later);
  }
  for (const authority of authorities.values()) {
    dropEmpty(authority, 'local-names', authority.localNames);
    dropEmpty(authority, 'lineage', authority.lineage);
  }
  for (const framework of frameworks.values()) dropEmpty(framework, 'the-count', framework.tally?.parts ?? []);

  // 4. The glossary.
  const terms: Term[] = [];
  if (entries.glossary) {
    const entry = entries.glossary;
    const anchors = new Set<string>();
    entry.data.terms.forEach((data, i) => {
      const at = ['terms', i];
      if (anchors.has(data.id)) fault(entry, [...at, 'id'], `term id "${data.id}" stands twice`, 'Give one of them another id');
      anchors.add(data.id);
      data.local.forEach(({ authority }, j) => resolve(places, authority, 'council', entry, [...at, 'local', j, 'authority']));
      for (const { cite, path } of citesIn(data)) cited(cite, undefined, entry, [...at, ...path]);
      const theme = data.theme === undefined ? undefined : resolve(themes, data.theme, 'theme', entry, [...at, 'theme']);
      terms.push({ ...data, theme, address: `/glossary/#${data.id}`, ambiguous: data.meanings.length > 0, line: entry.source.lineOf(at) });
    });
    terms.sort((a, b) => a.term.localeCompare(b.term, 'en'));
  }

  // 5. Links and passages.
  for (const [id, entry] of entries.briefings) {
    const briefing = briefings.get(id)!;
    briefing.points = entry.data.points.flatMap((point, i) => {
      const at = ['points', i, 'from'];
      if (OTHER_PAGES.has(point.from.split('#')[0]!)) {
        fault(
          entry,
          at,
          `rests on ${point.from}, which is no passage`,
          'Name a section of an entry, as /themes/caseload-reduction/#in-brief',
        );
      }
      const target = linkTarget(point.from, entry, at);
      if (!target) return [];
      if (!point.says && !point.asks.length) fault(entry, ['points', i], 'says nothing', 'Give the point `says` or `asks`');
      return [{ ...point, from: { address: point.from, ...target } }];
    });
  }
  for (const kind of ['authorities', 'themes', 'practices', 'frameworks'] as const) {
    for (const entry of all[kind].values()) {
      for (const passage of entry.passages) for (const { to, line } of passage.links) linkTarget(to, entry, line);
    }
  }
  checkTitles();

  const model: Model = {
    places, authorities, themes, practices, measures, frameworks, briefings, sources, reports, terms, observations, pages, citedBy,
    glossaryReviewed: entries.glossary?.data.reviewed ?? '',
  }; // prettier-ignore
  faults.push(...checkFigures(model));
  if (faults.length) throw new ContentError(faults);
  return model;

  function page<K extends Page['kind']>(
    kind: K,
    entry: Entry<{ changes: { date: string }[] }>,
    title: string,
    summary: string,
  ): Page & { kind: K } {
    const made = MADE_SECTIONS[kind as keyof typeof MADE_SECTIONS];
    const sections: Section[] = [...made.before, ...entry.passages.map(({ id, title }) => ({ id, title })), ...made.after];
    const made_: Page & { kind: K } = {
      kind, id: entry.id, address: addressOf(kind, entry.id), title, summary, passages: entry.passages, sections,
      updated: entry.data.changes[0]!.date, source: entry.source,
    }; // prettier-ignore
    return made_;
  }

  function tieEach<Thing>(
    entry: Entry<unknown>,
    wanted: readonly string[],
    path: readonly string[],
    find: (id: string) => Thing | undefined,
    into: Thing[],
  ): void {
    const seen = new Set<string>();
    for (const id of wanted) {
      if (seen.has(id)) fault(entry, path, `names "${id}" twice`, 'Keep one');
      seen.add(id);
      const thing = find(id);
      if (thing) into.push(thing);
    }
  }

  function addReports(
    entry: Entry<Authority | { judgements: Authority['judgements']; visits: Authority['visits'] }>,
    authority: Authority,
  ): void {
    const rows = [
      ...entry.data.judgements.map((judgement, i) => ({
        key: judgement.report,
        published: judgement.published,
        judgement,
        path: ['judgements', i],
      })),
      ...entry.data.visits.map((visit, i) => ({ key: visit.report, published: visit.published, visit, path: ['visits', i] })),
    ];
    for (const { key, published, path, ...row } of rows) {
      if (key === undefined) continue;
      const report = reportOf(key, places);
      if (!report || report.place !== authority.place)
        fault(
          entry,
          [...path, 'report'],
          `report "${key}" is not one of ${authority.place.name}`,
          `Write it as ${authority.id}/2014-03-21-inspection`,
        );
      else if (report.published !== published)
        fault(
          entry,
          [...path, 'published'],
          `was published on ${published} by this row, on ${report.published} by its report's name`,
          'Correct one of them',
        );
      else if (reports.has(key)) fault(entry, [...path, 'report'], `report "${key}" stands in two rows`, 'Keep one row for each report');
      else {
        reports.set(key, { ...report, ...row });
        authority.reports.push(reports.get(key)!);
      }
    }
  }

  function linkTarget(
    to: string,
    entry: Entry<unknown>,
    path: readonly PropertyKey[] | number,
  ): { page: Page; section?: Section } | undefined {
    const [address = '', anchor] = to.split('#');
    const target = pagesByAddress().get(address);
    if (address === '/glossary/' && anchor && !terms.some(({ id }) => id === anchor)) {
      const known = terms.map(({ id }) => id);
      fault(
        entry,
        path,
        `links to ${to}, and the glossary has no word "${anchor}"`,
        suggestion(anchor, known, 'Words stand in content/glossary.yaml'),
      );
    }
    if (OTHER_PAGES.has(address)) return undefined;
    if (!target) {
      fault(
        entry,
        path,
        `links to ${to}, and no page has that address`,
        suggestion(address, pagesByAddress().keys(), 'Correct the address'),
      );
      return undefined;
    }
    if (!anchor) return { page: target };
    const section =
      target.sections.find(({ id }) => id === anchor) ??
      (target.kind === 'authority' && ids.has(anchor) ? { id: anchor, title: 'What inspectors saw' } : undefined);
    if (!section) {
      fault(
        entry,
        path,
        `links to ${to}, and that page has no section "${anchor}"`,
        suggestion(
          anchor,
          target.sections.map(({ id }) => id),
          `Its sections are: ${target.sections.map(({ id }) => id).join(', ')}`,
        ),
      );
      return undefined;
    }
    return { page: target, section };
  }

  function pagesByAddress(): Map<string, Page> {
    if (!pages.size) {
      for (const kind of [themes, practices, authorities, measures, frameworks, briefings]) {
        for (const it of kind.values()) pages.set(it.address, it);
      }
    }
    return pages;
  }

  function checkTitles(): void {
    const byTitle = new Map<string, Page>();
    for (const it of pagesByAddress().values()) {
      const other = byTitle.get(it.title.toLowerCase());
      if (other)
        faults.push({
          file: it.source.file,
          line: it.source.lineOf(['title']),
          what: `has the title "${it.title}", as ${other.source.file} has`,
          mend: 'Give each page a title of its own',
        });
      byTitle.set(it.title.toLowerCase(), it);
    }
  }
}

/** A made section that would be empty is not shown, so no link may reach it. */
function dropEmpty(page: Page, id: string, holds: readonly unknown[]): void {
  if (!holds.length) page.sections = page.sections.filter((section) => section.id !== id);
}

/** Pages of the site that are not entries, to which texts may link. */
const OTHER_PAGES = new Set([
  '/',
  '/glossary/',
  '/about/',
  '/key/',
  '/accessibility/',
  '/privacy/',
  '/a-to-z/',
  '/sources/',
  '/authorities/',
  '/themes/',
  '/practices/',
  '/measures/',
  '/frameworks/',
  '/briefings/',
]);

/** Where an author finds the names of a kind. */
const WHERE: Record<string, string> = {
  theme: 'Themes stand in content/themes/',
  measure: 'Measures stand in content/measures/',
  framework: 'Frameworks stand in content/frameworks/',
  practice: 'Practices stand in content/practices/',
  source: 'Add it to content/sources/',
  council: 'Councils stand in content/registry.csv',
};

/** The address of an entry, from the site's root. */
export const addressOf = (kind: Kind, id: string): string => `/${KINDS[kind].path}/${id}/`;

/** Every cite in front matter, with its path: objects under the key "cite", and lists under "cites" and "linesCite". */
function citesIn(data: unknown, path: PropertyKey[] = []): { cite: Cite; path: PropertyKey[] }[] {
  if (Array.isArray(data)) return data.flatMap((item, i) => citesIn(item, [...path, i]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const here = [...path, key];
    if (key === 'cite') return value ? [{ cite: value as Cite, path: here }] : [];
    if (key === 'cites' || key === 'linesCite') return (value as Cite[]).map((cite, i) => ({ cite, path: [...here, i] }));
    return citesIn(value, here);
  });
}
