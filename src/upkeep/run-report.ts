/** What an editor reads after a run. */
import type { Measure } from '../model/entities.ts';
import type { Prepared } from './prepare.ts';

const titles = (measures: readonly Measure[]): string => measures.map(({ title }) => title).join('; ');

/** File by file what changes, then what was not read. */
export function whatChanges({ found, aside, absent, byHand }: Prepared): string[] {
  const lines: string[] = [];
  for (const [file, inIt] of Map.groupBy(found, (it) => it.file)) {
    lines.push(file);
    for (const { measure, changes } of inIt) if (changes.length) lines.push(`  ${measure.title}`, ...changes.map((line) => `    ${line}.`));
    const same = inIt.filter(({ changes }) => !changes.length).map(({ measure }) => measure);
    if (same.length) lines.push(`  Nothing changes: ${titles(same)}.`);
    for (const note of new Set(inIt.flatMap(({ notes }) => notes))) lines.push(`  ${note}.`);
    lines.push('');
  }
  if (absent.length) lines.push(`Not in this folder: ${titles(absent)}.`, '');
  if (byHand.length) lines.push(`Not read by this command, for they do not say where their figures stand: ${titles(byHand)}.`, '');
  if (aside.length) lines.push(`Files that no measure needs: ${aside.join(', ')}.`, '');
  return lines;
}

/** How many of the series that were read change. */
export const seriesCount = ({ found }: Prepared): string => `${found.filter(({ edition }) => edition).length} of ${found.length} series`;

/** What the command wrote by a guess, and what only a person can know. */
export function whatIsLeft({ found }: Prepared): string[] {
  const lines = ['Dates written too, for new periods as they were announced; correct them if they are others:'];
  for (const { measure, edition } of found) {
    if (!edition) continue;
    const words = (['updated', 'nextUpdate', 'seen'] as const).map((field) => {
      const was = measure.published[field];
      return `published.${field} ${was === edition[field] ? `still ${was}` : `${edition[field]} (was ${was})`}`;
    });
    lines.push(`  ${measure.source.file}: ${words.join(', ')}`);
  }
  return [
    ...lines,
    'Now by hand, in each of these files: say in published.through how the figures reached us, check published.url and the cautions,',
    'and add a line to changes. Then run npm run content.',
  ];
}
