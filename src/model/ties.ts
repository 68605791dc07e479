/** Ties things together: themes, measures, practices and observations gather themselves; nobody lists them twice. */
import type { Draft } from './draft.ts';
import type { Observation, Page } from './entities.ts';
import { yearOf } from './dates.ts';
import { laterFindings } from './later-findings.ts';
import { suggestion } from './nearest.ts';
import { tieOvertakings } from './overtaking.ts';
import { newestSeen } from './seen.ts';
import { MARKS } from './vocabulary.ts';

/** Ties everything in the draft; a reference to nothing is a fault. */
export function tieThings(draft: Draft): void {
  for (const [id, entry] of draft.entries.measures) {
    const measure = draft.measures.get(id)!;
    measure.themes = draft.resolveAll(draft.themes, entry.data.themes, 'theme', entry, ['themes']);
    const base = entry.data.department?.per?.measure;
    if (base) measure.base = draft.resolve(draft.measures, base, 'measure', entry, ['department', 'per', 'measure']);
  }
  for (const [id, entry] of draft.entries.themes) {
    draft.themes.get(id)!.measures = draft.resolveAll(draft.measures, entry.data.measures, 'measure', entry, ['measures']);
  }
  tieExercises(draft);
  tieFrameworks(draft);
  tieAuthorities(draft);
  tieObservations(draft);
  tiePractices(draft);
  tieOvertakings(draft);
  dropEmptySections(draft);
}

/** A guide has one exercise, or none. */
function tieExercises(draft: Draft): void {
  for (const [id, entry] of draft.entries.briefings) {
    if (!entry.data.exercise) continue;
    const briefing = draft.briefings.get(id)!;
    const theme = draft.resolve(draft.themes, entry.data.exercise, 'theme', entry, ['exercise']);
    if (!theme) continue;
    if (theme.exercise) {
      const what = `is the exercise of "${theme.id}", as ${theme.exercise.source.file} is`;
      draft.fault(entry, ['exercise'], what, 'Keep one, or give it to another guide');
      continue;
    }
    briefing.exercise = theme;
    theme.exercise = briefing;
  }
}

function tieFrameworks(draft: Draft): void {
  for (const [id, entry] of draft.entries.frameworks) {
    if (!entry.data.follows) continue;
    const framework = draft.frameworks.get(id)!;
    framework.follows = draft.resolve(draft.frameworks, entry.data.follows, 'framework', entry, ['follows']);
    if (framework.follows) framework.follows.followedBy = framework;
  }
}

function tieAuthorities(draft: Draft): void {
  for (const [id, entry] of draft.entries.authorities) {
    const authority = draft.authorities.get(id);
    if (!authority) continue;
    authority.localNames = entry.data.localNames.flatMap(({ name, theme: wanted }, i) => {
      const theme = draft.resolve(draft.themes, wanted, 'theme', entry, ['localNames', i, 'theme']);
      return theme ? [{ name, theme }] : [];
    });
    entry.data.judgements.forEach(({ framework }, i) =>
      draft.resolve(draft.frameworks, framework, 'framework', entry, ['judgements', i, 'framework']),
    );
  }
}

function tieObservations(draft: Draft): void {
  const files = new Map<string, string>();
  for (const [id, entry] of draft.entries.observations) {
    const named = entry.data.authority;
    const authority = draft.authorities.get(named);
    if (id !== named) draft.fault(entry, ['authority'], `is of "${named}" but named ${id}.yaml`, 'Give the file the authority’s name');
    if (!authority) {
      const mend = suggestion(named, draft.authorities.keys(), 'Add it to content/authorities/ first');
      draft.fault(entry, ['authority'], `authority "${named}" has no page`, mend);
      continue;
    }
    entry.data.observations.forEach((data, i) => {
      const at = ['observations', i];
      const twice = files.get(data.id);
      if (twice)
        draft.fault(entry, [...at, 'id'], `observation id "${data.id}" stands twice, also in ${twice}`, 'Give the newer one another id');
      files.set(data.id, entry.source.file);
      const theme = draft.resolve(draft.themes, data.theme, 'theme', entry, [...at, 'theme']);
      const report = draft.reports.get(data.report);
      if (!report) {
        const mend = suggestion(data.report, draft.reports.keys(), 'Add it under judgements or visits');
        draft.fault(entry, [...at, 'report'], `report "${data.report}" has no row in content/authorities/${id}.mdx`, mend);
      }
      if (!theme || !report) return;
      const title = `${theme.short}: ${MARKS[data.seen].toLowerCase()}, ${authority.place.name}, ${yearOf(report.published)}`;
      const observation: Observation = { ...data, authority, theme, report, address: `${authority.address}#${data.id}`, title };
      for (const gathered of [draft.observations, authority.observations, theme.observations]) gathered.push(observation);
    });
  }
  const byDate = (a: Observation, b: Observation) => a.report.published.localeCompare(b.report.published);
  for (const authority of draft.authorities.values()) {
    authority.observations.sort(byDate);
    authority.seen = new Map(
      [...Map.groupBy(authority.observations, ({ theme }) => theme)].map(([theme, observations]) => [theme, newestSeen(observations)!]),
    );
  }
  for (const theme of draft.themes.values()) theme.observations.sort((a, b) => byDate(b, a));
}

function tiePractices(draft: Draft): void {
  for (const [id, entry] of draft.entries.practices) {
    const practice = draft.practices.get(id);
    if (!practice) continue;
    practice.themes = draft.resolveAll(draft.themes, entry.data.themes, 'theme', entry, ['themes']);
    practice.related = draft.resolveAll(draft.practices, entry.data.related, 'practice', entry, ['related']);
    practice.figures = entry.data.figures.map(({ measure, ...figure }, i) => ({
      ...figure,
      measure: measure === undefined ? undefined : draft.resolve(draft.measures, measure, 'measure', entry, ['figures', i, 'measure']),
    }));
    practice.sections.splice(1, 0, ...practice.figures.map(({ id: anchor, title }) => ({ id: anchor, title })));
    practice.authority?.practices.push(practice);
    for (const theme of practice.themes) theme.practices.push(practice);
  }
  for (const practice of draft.practices.values()) Object.assign(practice, laterFindings(practice, draft.sources));
}

/** A made section that would be empty is not shown, so no link may reach it. */
function dropEmptySections(draft: Draft): void {
  const drop = (page: Page, id: string, holds: readonly unknown[]) => {
    if (!holds.length) page.sections = page.sections.filter((section) => section.id !== id);
  };
  for (const practice of draft.practices.values()) drop(practice, 'seen-since', practice.later);
  for (const authority of draft.authorities.values()) {
    const { place, localNames, lineage } = authority;
    drop(authority, 'local-names', localNames);
    drop(authority, 'lineage', [...lineage, ...place.predecessors]);
    // Figures and neighbours are of today's councils.
    if (place.until) for (const id of ['official-figures', 'councils-most-like-this-one']) drop(authority, id, []);
  }
  for (const framework of draft.frameworks.values()) drop(framework, 'the-count', framework.tally?.parts ?? []);
}
