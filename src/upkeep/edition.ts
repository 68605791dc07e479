/** When the edition came out that new figures are from. The Department's files do not say it; a measure says when it was due. */
import type { Measure } from '../model/entities.ts';
import { ContentError } from '../model/faults.ts';
import { date } from '../model/schemas/common.ts';
import type { Refuse } from './refusals.ts';

/** The dates under `published` in a measure's file. */
export type Edition = Pick<Measure['published'], 'updated' | 'nextUpdate' | 'seen'>;

/** What the editor knows of the edition, and today. */
export interface Told {
  /** When it came out: a year, month or day */
  published?: string | undefined;
  /** When the one after is due */
  next?: string | undefined;
  today: string;
}

/**
 * The dates that a measure has once its new figures are in.
 * @param isNew whether the figures have a new period: then they are from a new edition, which came out when it was due,
 * or this month where it was due later. Figures that were only revised leave the dates as they are, unless they are told
 */
export function editionOf({ published: { updated, nextUpdate } }: Measure, isNew: boolean, { published, next, today }: Told): Edition {
  const cameOut = published ?? (isNew ? (nextUpdate <= today ? nextUpdate : today.slice(0, 7)) : updated);
  const due = next ?? (cameOut > updated ? yearAfter(published ?? nextUpdate) : nextUpdate);
  return { updated: cameOut, nextUpdate: due, seen: today };
}

/** The same day, month or year a year later; of 29 February the month only. */
function yearAfter(told: string): string {
  const later = `${Number(told.slice(0, 4)) + 1}${told.slice(4)}`;
  return date.safeParse(later).success ? later : later.slice(0, 7);
}

/** Refuses dates that cannot be: an edition older than the one we have, or one that was due before it. */
export function checkEdition({ source, published }: Measure, { updated, nextUpdate }: Edition, refuse: Refuse): void {
  const tell = (field: string, what: string, mend: string) => refuse(source.lineOf(['published', field]), field, what, mend);
  if (updated < published.updated.slice(0, updated.length))
    tell('updated', `has figures that came out ${published.updated}, and these ${updated}`, 'Name the day of the newer with --published');
  if (nextUpdate <= updated)
    tell('nextUpdate', `would have an edition of ${updated}, and the next one ${nextUpdate}`, 'Name a later day with --next');
}

/**
 * Puts the dates into a measure's file, and touches nothing else.
 * @param yaml the whole file, as the measure was read from it
 * @throws ContentError where a date stands otherwise than on a line with its name
 */
export function withEdition(yaml: string, measure: Measure, edition: Edition): string {
  const lines = yaml.split('\n');
  for (const field of ['updated', 'nextUpdate', 'seen'] as const) {
    const index = measure.source.lineOf(['published', field]) - 1;
    const dated = new RegExp(`(\\b${field}: *)('[\\d-]+'|"[\\d-]+"|[\\d-]+)`);
    if (!dated.test(lines[index] ?? '')) {
      const mend = `Write it on a line of its own, as ${field}: '${edition[field]}'`;
      throw new ContentError([{ file: measure.source.file, line: index + 1, what: `has no ${field} that can be changed`, mend }]);
    }
    lines[index] = lines[index]!.replace(dated, `$1'${edition[field]}'`);
  }
  return lines.join('\n');
}
