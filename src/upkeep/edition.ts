/** When the edition came out that new figures are from. The Department's files do not say it; a measure says when it was due. */
import type { Measure } from '../model/entities.ts';

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

const yearAfter = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

/**
 * Puts the dates into a measure's file, and touches nothing else.
 * @param yaml the whole file, as the measure was read from it
 * @throws where a date stands otherwise than on a line with its name
 */
export function withEdition(yaml: string, measure: Measure, edition: Edition): string {
  const lines = yaml.split('\n');
  for (const field of ['updated', 'nextUpdate', 'seen'] as const) {
    const index = measure.source.lineOf(['published', field]) - 1;
    const line = lines[index] ?? '';
    const dated = line.replace(new RegExp(`(\\b${field}: *)('[\\d-]+'|"[\\d-]+"|[\\d-]+)`), `$1'${edition[field]}'`);
    if (dated === line && !line.includes(edition[field]))
      throw new Error(`${measure.source.file}:${index + 1} has no ${field} that can be written`);
    lines[index] = dated;
  }
  return lines.join('\n');
}
