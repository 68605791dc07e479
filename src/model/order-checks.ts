/** Checks on order: the page shows the last row as the newest, so a row out of place would tell a reader something false. */
import { isOver } from './dates.ts';
import type { Model, Page } from './entities.ts';
import type { Fault } from './faults.ts';

/** @returns every fault in the order of judgements, visits and changes, in spans of dates, and in days of publication */
export function checkOrder(model: Model): Fault[] {
  const faults: Fault[] = [];
  const add = ({ source }: Pick<Page, 'source'>, path: readonly PropertyKey[], what: string, mend: string) =>
    void faults.push({ file: source.file, line: source.lineOf(path), what, mend });
  const outOfOrder = (dates: readonly string[]) => dates.findIndex((date, i) => i > 0 && date < dates[i - 1]!);

  const checkPublished = (page: Page, path: readonly PropertyKey[], published: string | undefined, end: string) => {
    if (!published) return;
    if (isOver(published, end)) add(page, path, `is ${published}, before the last day there, ${end}`, 'Correct the dates');
    if (isOver(yearAfter(end), published))
      add(page, path, `is ${published}, more than a year after the last day there, ${end}`, 'Correct the dates');
  };

  for (const authority of model.authorities.values()) {
    const ends = authority.judgements.map(({ inspected }) => inspected.to);
    const judgement = outOfOrder(ends);
    if (judgement > 0) add(authority, ['judgements', judgement], 'is older than the judgement before it', 'Put the oldest first');
    const visit = outOfOrder(authority.visits.map(({ to }) => to));
    if (visit > 0) add(authority, ['visits', visit], 'is older than the visit before it', 'Put the oldest first');
    authority.judgements.forEach(({ inspected, published }, i) => {
      if (inspected.from > inspected.to) add(authority, ['judgements', i, 'inspected'], 'ends before it begins', 'Correct the dates');
      checkPublished(authority, ['judgements', i, 'published'], published, inspected.to);
    });
    authority.visits.forEach(({ from, to, published }, i) => {
      if (from > to) add(authority, ['visits', i], 'ends before it begins', 'Correct the dates');
      checkPublished(authority, ['visits', i, 'published'], published, to);
    });
    const newest = [...ends, ...authority.judgements.flatMap(({ published }) => published ?? [])].sort().at(-1) ?? '';
    if (newest > authority.checkedTo)
      add(authority, ['checkedTo'], `is before the newest judgement, ${newest}`, 'Say to which day judgements were checked');
  }
  for (const page of [...model.pages.values(), ...(model.glossary ? [model.glossary] : [])]) {
    if (page.nextReview <= page.reviewed)
      add(page, ['nextReview'], `is not after reviewed, ${page.reviewed}`, 'Say when it should be read again');
  }
  for (const page of [...model.pages.values()] as (Page & { changes: readonly { date: string }[] })[]) {
    const change = outOfOrder(page.changes.map(({ date }) => date).toReversed());
    if (change > 0) add(page, ['changes'], 'has its changes out of order', 'Put the newest first');
  }
  const addresses = new Map<string, string>();
  for (const [key, { address }] of [...model.reports, ...model.sources]) {
    const other = addresses.get(address);
    if (other)
      faults.push({
        file: `content/sources/${key}.yaml`,
        line: 1,
        what: `has the address ${address}, as ${other} has`,
        mend: 'Rename the source',
      });
    addresses.set(address, key);
  }
  return faults;
}

/** The same date a year on: as precise as the first. */
const yearAfter = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
