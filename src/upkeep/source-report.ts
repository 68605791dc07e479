/** What an editor reads after a check of sources. */
import type { Source } from '../model/entities.ts';
import { statusOf } from '../model/source-status.ts';
import { SOURCE_STATES } from '../model/vocabulary.ts';
import type { Found } from './visit.ts';

/** A source with what a check found of it. */
export interface Checked {
  source: Source;
  found: Found;
}

const HEADS = {
  gone: 'Gone: look for an archived copy, and write its address under status.archived',
  moved: 'Moved for good: look whether it is the same work, then change url and accessed',
  unknown: 'No clear answer; nothing is said against them',
  'not-asked': 'Not asked, for their server gave no answer, or asked us to wait for long',
} as const;

/** What is not live, by what it is, each with what it was before; then how many are live. */
export function sourceReport(checked: readonly Checked[]): string[] {
  const lines: string[] = [];
  for (const [is, head] of Object.entries(HEADS)) {
    const these = checked.filter(({ found }) => found.is === is);
    if (these.length) lines.push(`${head}:`, ...these.map((it) => `  ${line(it)}`), '');
  }
  const live = checked.filter(({ found }) => found.is === 'live');
  const again = live.filter(({ source }) => was(source) !== 'live');
  if (again.length) lines.push('Live again:', ...again.map((it) => `  ${line(it)}`), '');
  return [...lines, `${live.length} of ${addresses(checked.length)} ${live.length === 1 ? 'is' : 'are'} live.`];
}

/** "1 address", "598 addresses" */
export const addresses = (count: number): string => `${count} ${count === 1 ? 'address' : 'addresses'}`;

/** "content/sources/act-2002.yaml: https://… (404), was live" */
function line({ source, found }: Checked): string {
  const to = found.to ? ` to ${found.to}` : '';
  const before = was(source);
  const change = before === found.is ? ', as before' : `, was ${SOURCE_STATES[before].toLowerCase()}`;
  return `${source.source.file}: ${source.url}${to}${found.is === 'not-asked' ? '' : ` (${found.why})${change}`}`;
}

const was = (source: Source) => statusOf(source)?.is ?? 'live';
