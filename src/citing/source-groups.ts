/** Sources in groups, for their index: by kind of work, inspection reports and letters by themselves. */
import type { Model } from '../model/entities.ts';
import { statusOf } from '../model/source-status.ts';
import { SOURCE_TYPES } from '../model/vocabulary.ts';
import type { ReportKind, SourceType } from '../model/vocabulary.ts';
import { describeReport, describeSource } from './references.ts';

export interface SourceGroup {
  id: string;
  /** Its page, from the root */
  address: string;
  title: string;
  entries: { address: string; title: string; summary: string }[];
}

/** Reports and letters apart: together they would not fit into one page's budget. */
const REPORT_GROUPS: Record<ReportKind, { id: string; title: string }> = {
  inspection: { id: 'inspection-reports', title: 'Inspection reports' },
  'focused-visit': { id: 'focused-visits', title: 'Letters on focused visits' },
  'monitoring-visit': { id: 'monitoring-visits', title: 'Letters on monitoring visits' },
};

/** Every source, grouped; a group that would be empty is left out. */
export function sourceGroups(model: Model): SourceGroup[] {
  const byType = Map.groupBy([...model.sources.values()], ({ type }) => type);
  const groups = (Object.keys(SOURCE_TYPES) as SourceType[]).flatMap((type) => {
    const entries = (byType.get(type) ?? []).map((source) => ({
      address: source.address,
      title: source.title,
      summary: [
        describeSource(source).short,
        ...(source.firstHand ? [] : ['second hand']),
        ...(statusOf(source)?.is === 'gone' ? ['gone from its address'] : []),
      ].join('; '),
    }));
    const name = SOURCE_TYPES[type];
    return entries.length ? [{ id: type, title: name.endsWith('s') || type === 'legislation' ? name : `${name}s`, entries }] : [];
  });
  const byKind = Map.groupBy(model.reports.values(), ({ kind }) => kind);
  const reports = (Object.keys(REPORT_GROUPS) as ReportKind[]).map((kind) => ({
    ...REPORT_GROUPS[kind],
    entries: (byKind.get(kind) ?? []).map((report) => ({
      address: report.address,
      title: describeReport(report).title,
      summary: describeReport(report).short,
    })),
  }));
  return [...groups.flatMap(inParts), ...reports]
    .filter(({ entries }) => entries.length)
    .map((group) => ({ ...group, address: `/sources/kind/${group.id}/`, entries: byTitle(group.entries) }));
}

type Unplaced = Omit<SourceGroup, 'address'>;

const byTitle = (entries: SourceGroup['entries']) => entries.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));

/** How many works fit on a page of the index. Titles of reports are alike and take less: they are not parted. */
const MOST = 160;

/** A group in parts that fit on a page, by title; the first keeps the group's address. */
function inParts({ id, title, entries }: Unplaced): Unplaced[] {
  const sorted = byTitle(entries);
  const count = Math.ceil(sorted.length / MOST);
  if (count === 1) return [{ id, title, entries }];
  const size = Math.ceil(sorted.length / count);
  return Array.from({ length: count }, (_, i) => {
    const of = sorted.slice(i * size, (i + 1) * size);
    return { id: i ? `${id}-${i + 1}` : id, title: `${title}, ${letterOf(of[0]!)} to ${letterOf(of.at(-1)!)}`, entries: of };
  });
}

/** The letter under which a title stands, or “numbers”; marks before it do not count. */
function letterOf({ title }: { title: string }): string {
  const [first] = /[\p{L}\p{N}]/u.exec(title)!;
  return /\p{N}/u.test(first) ? 'numbers' : first.toUpperCase();
}
