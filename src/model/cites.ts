/** What cites what: every cite of front matter, text and glossary, each work known, each page noted under the work. */
import type { Draft, Where } from './draft.ts';
import { citeKey } from './entities.ts';
import type { Page } from './entities.ts';
import type { Entry } from './entries.ts';
import { suggestion } from './nearest.ts';
import { reportOf } from './reports.ts';
import type { Cite } from './schemas/common.ts';

/** Resolves every cite; an unknown work is a fault. Reports of authorities without a page are made from their key. */
export function followCites(draft: Draft): void {
  for (const kind of ['authorities', 'themes', 'practices', 'frameworks', 'briefings', 'measures'] as const) {
    for (const [id, entry] of draft.entries[kind] as ReadonlyMap<string, Entry<unknown>>) {
      const by = (draft[kind] as ReadonlyMap<string, Page>).get(id);
      for (const { cite, path } of citesIn(entry.data)) follow(draft, cite, by, entry, path);
      for (const passage of entry.passages) for (const cite of passage.cites) follow(draft, cite, by, entry, cite.line);
    }
  }
  for (const authority of draft.authorities.values()) for (const { key } of authority.reports) note(draft, `report:${key}`, authority);
  for (const { report, authority } of draft.observations) note(draft, `report:${report.key}`, authority);
  const { glossary } = draft.entries;
  if (glossary) for (const { cite, path } of citesIn(glossary.data)) follow(draft, cite, undefined, glossary, path);
}

function follow(draft: Draft, cite: Cite, by: Page | undefined, entry: Entry<unknown>, where: Where): void {
  if (cite.source) draft.resolve(draft.sources, cite.source, 'source', entry, where);
  if (cite.measure) draft.resolve(draft.measures, cite.measure, 'measure', entry, where);
  if (cite.report && !draft.reports.has(cite.report)) {
    const report = reportOf(cite.report, draft.everyPlace);
    const offer = (mend: string) => suggestion(cite.report!, draft.reports.keys(), mend);
    if (!report) draft.fault(entry, where, `report "${cite.report}" is not known`, offer('Write it as essex/2014-03-21-inspection'));
    else if (report.place.authority) {
      const what = `report "${cite.report}" has no row in content/authorities/${report.place.id}.mdx`;
      draft.fault(entry, where, what, offer('Add it under judgements or visits'));
    } else draft.reports.set(cite.report, report);
  }
  note(draft, citeKey(cite), by);
}

function note(draft: Draft, key: string, by: Page | undefined): void {
  const pages = draft.citedBy.get(key) ?? [];
  if (by && !pages.includes(by)) pages.push(by);
  draft.citedBy.set(key, pages);
}

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
