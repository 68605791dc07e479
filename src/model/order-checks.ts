/** Checks on order: the page shows the last row as the newest, so a row out of place would tell a reader something false. */
import type { Model, Page } from './entities.ts';
import type { Fault } from './faults.ts';

/** @returns every fault in the order of judgements, visits and changes, and in spans of dates */
export function checkOrder(model: Model): Fault[] {
  const faults: Fault[] = [];
  const add = ({ source }: Page, path: readonly PropertyKey[], what: string, mend: string) =>
    void faults.push({ file: source.file, line: source.lineOf(path), what, mend });
  const outOfOrder = (dates: readonly string[]) => dates.findIndex((date, i) => i > 0 && date < dates[i - 1]!);

  for (const authority of model.authorities.values()) {
    const ends = authority.judgements.map(({ inspected }) => inspected.to);
    const judgement = outOfOrder(ends);
    if (judgement > 0) add(authority, ['judgements', judgement], 'is older than the judgement before it', 'Put the oldest first');
    const visit = outOfOrder(authority.visits.map(({ to }) => to));
    if (visit > 0) add(authority, ['visits', visit], 'is older than the visit before it', 'Put the oldest first');
    authority.judgements.forEach(({ inspected }, i) => {
      if (inspected.from > inspected.to) add(authority, ['judgements', i, 'inspected'], 'ends before it begins', 'Correct the dates');
    });
    authority.visits.forEach(({ from, to }, i) => {
      if (from > to) add(authority, ['visits', i], 'ends before it begins', 'Correct the dates');
    });
    const newest = ends.at(-1) ?? '';
    if (newest > authority.checkedTo)
      add(authority, ['checkedTo'], `is before the newest judgement, ${newest}`, 'Say to which day judgements were checked');
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
