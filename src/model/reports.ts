/** Inspection reports and letters: their source is made from the judgement or visit row, or from the key alone. */
import type { Place, Report } from './entities.ts';
import { REPORT_KINDS } from './vocabulary.ts';
import type { ReportKind } from './vocabulary.ts';

const KEY = /^([a-z0-9-]+)\/(\d{4}-\d{2}-\d{2})-([a-z-]+)$/;

/**
 * The report that a key names, such as essex/2014-03-21-inspection.
 * @returns undefined where the key is not of that form or names no known council or kind
 */
export function reportOf(key: string, places: ReadonlyMap<string, Place>): Report | undefined {
  const [, slug = '', published = '', kind = ''] = KEY.exec(key) ?? [];
  const place = places.get(slug);
  if (!place || !Object.hasOwn(REPORT_KINDS, kind)) return undefined;
  return { key, place, kind: kind as ReportKind, published, address: `/sources/ofsted-${slug}-${published}/` };
}
