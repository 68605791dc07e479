/** Pieces that several schemas share. Every field has a sentence for the author. */
import { z } from 'astro/zod';
import { BASES, QUALIFIERS } from '../vocabulary.ts';

/** A Zod enum of a vocabulary table's keys, so that the error lists every allowed word. */
export const oneOf = <Table extends Record<string, unknown>>(table: Table) =>
  z.enum(Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]]);

/** Whether a date stands in the calendar: 2015-02-31 does not. */
const isDate = (text: string): boolean => {
  const padded = text.length === 10 ? text : text.length === 7 ? `${text}-01` : `${text}-01-01`;
  return !Number.isNaN(Date.parse(padded)) && new Date(padded).toISOString().startsWith(padded);
};

/** A date as precise as it is known: a year, a month or a day. YAML reads a bare year as a number. */
export const date = z
  .union([z.number().int(), z.string()])
  .transform(String)
  .refine((text) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && isDate(text), {
    message: 'is not a date. Write 2015, 2015-08 or 2015-08-31',
  });

/** A day, where a less precise date will not do. */
export const day = date.refine((text) => text.length === 10, { message: 'needs a whole date, as 2015-08-31' });

/** A name as it stands in an address: lower case, words joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a plain name. Use lower-case letters, digits and single hyphens');

/** An address on the web; no other protocol may stand in a link. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** One sentence or a few, for a card, a search result or a list. */
export const sentence = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most, { error: ({ input }) => `has ${String(input).length} characters, where at most ${most} fit` });

/** What a statement rests on: exactly one of a source, an inspection report or an official measure. */
export const cite = z
  .strictObject({
    source: slug.optional().describe('The id of a source: its file name in content/sources/, without .yaml'),
    report: z.string().optional().describe('An inspection report, as essex/2014-03-21-inspection'),
    measure: slug.optional().describe('An official measure: its file name in content/measures/, without .yaml'),
    page: z.union([z.number().int(), z.string()]).optional().describe('The page of the report or source'),
  })
  .refine((it) => [it.source, it.report, it.measure].filter(Boolean).length === 1, {
    message: 'needs exactly one of source, report or measure',
  });

/** What stands beside the link between an earlier and a later one, on the pages of both. */
export const overtakingSays = sentence(260).describe(
  'One or two plain sentences that read on both pages: what the later one found instead, and how far it overtakes',
);

/** A number as somebody gave it, never without its qualifier, date, basis and source. */
export const reportedValue = z.strictObject({
  qualifier: oneOf(QUALIFIERS).describe('How sure the number is, in the source’s own sense: "under" is not "exactly"'),
  value: z.number().describe('The number itself, without unit'),
  when: date.describe('When it was so'),
  basis: oneOf(BASES).describe('Who vouches for it'),
  cite: cite.describe('Where the number stands'),
});

/** A line of "Changes to this page". */
export const change = z.strictObject({
  date: day.describe('The day of the change'),
  what: sentence(200).describe('What a reader would want to know of it'),
});

/** Who answers for a text and when it was last read against its sources. */
export const review = {
  owner: sentence(80).describe('The role that answers for the page, such as "Practice editor"'),
  reviewed: day.describe('When the page was last read against its sources'),
  nextReview: day.describe('When it should be read again'),
};

/** Fields of every page. */
export const upkeep = {
  ...review,
  changes: z.array(change).min(1).describe('What changed, newest first; the first entry says that it was published'),
};

export type Cite = z.infer<typeof cite>;
