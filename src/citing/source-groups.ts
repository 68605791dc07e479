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
  return [...groups, ...reports]
    .filter(({ entries }) => entries.length)
    .map((group) => ({
      ...group,
      address: `/sources/kind/${group.id}/`,
      entries: group.entries.sort((a, b) => a.title.localeCompare(b.title, 'en')),
    }));
}
