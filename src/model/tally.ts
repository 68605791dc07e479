/** A framework's count of grades, made again from the rows that the collection holds. */
import type { Authority, Framework } from './entities.ts';
import type { Grade } from './vocabulary.ts';

export type Tally = NonNullable<Framework['tally']>;

/**
 * The councils whose overall grade was published within the span of a tally, by grade. A judgement without a day of
 * publication is not counted, nor one without an overall grade.
 * @param authorities every council, in the order in which each grade's are to stand
 * @param framework the id of the tally's framework
 */
export function countFromRows(
  authorities: Iterable<Authority>,
  framework: string,
  { from, to }: Pick<Tally, 'from' | 'to'>,
): ReadonlyMap<Grade, readonly Authority[]> {
  const counted = new Map<Grade, Authority[]>();
  for (const authority of authorities) {
    for (const { framework: under, published, overall } of authority.judgements) {
      if (under !== framework || !published || !overall || !isWithin(published, { from, to })) continue;
      counted.set(overall, [...(counted.get(overall) ?? []), authority]);
    }
  }
  return counted;
}

/** Whether a date lies in a span, of which the whole of the last month or year belongs to it. */
export const isWithin = (date: string, { from, to }: Pick<Tally, 'from' | 'to'>): boolean => date >= from && date.slice(0, to.length) <= to;
