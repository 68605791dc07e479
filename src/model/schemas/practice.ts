import { z } from 'astro/zod';
import { BASES, FINDINGS, STATUSES } from '../vocabulary.ts';
import { cite, date, oneOf, overtakingSays, reportedValue, sentence, slug, upkeep } from './common.ts';

/** The fixed headings of a practice page, in order (design 2). */
export const PRACTICE_HEADINGS = [
  'The problem',
  'What they did',
  'What it cost',
  'What changed',
  'What to watch',
  'Would it work here?',
  'What happened next',
] as const;

const line = sentence(190);

/** A number that the practice turns on, with how it moved. */
export const keyFigure = z.strictObject({
  id: slug.describe('Its name in the address of the passage, such as average-caseload'),
  title: sentence(60).describe('What it counts, as a heading'),
  unit: sentence(80).describe('The unit, in words, as it reads after the number'),
  prefix: z.enum(['£']).optional().describe('A sign that stands before the number'),
  values: z.array(reportedValue).min(1).describe('The values in the order of time'),
  change: z
    .boolean()
    .default(false)
    .describe('true shows the change from the first to the last value as our arithmetic; both must be exact'),
  measure: slug.optional().describe('The official measure that counts the same thing; its series is drawn beside'),
  comparable: z
    .boolean()
    .default(false)
    .describe('true where the measure has the same unit, so that both may stand in one chart; false draws them apart'),
  difference: sentence(300).optional().describe('How the official measure counts differently. Needed with measure'),
  note: sentence(300).optional().describe('What a reader should know before quoting the number'),
});

/** What overtakes a practice: exactly one of a later practice or a later work. */
const overtaking = z
  .strictObject({
    practice: z.string().optional().describe('The later practice, as essex/lower-caseloads'),
    source: slug.optional().describe('The id of the later work'),
    says: overtakingSays,
  })
  .refine((it) => [it.practice, it.source].filter(Boolean).length === 1, { message: 'needs exactly one of practice or source' });

/** One thing that one authority did. */
export const practice = z.strictObject({
  title: sentence(60).describe('What they did, in a few words, without the authority’s name'),
  summary: sentence(170).describe('One sentence for lists, search and shared links'),
  themes: z.array(slug).min(1).describe('The themes it belongs to, the main one first'),
  lines: z
    .strictObject({
      problem: line.describe('What was wrong'),
      action: line.describe('What they did'),
      result: line.describe('What came of it, as reported, and as counted since'),
      cost: line.describe('What it cost, or "Not stated in the sources."'),
      caution: line.describe('What to be careful of'),
    })
    .describe('In five lines: each one or two short sentences'),
  linesCite: z.array(cite).min(1).describe('What the five lines rest on'),
  status: z
    .strictObject({
      is: oneOf(STATUSES).describe('Whether it still runs'),
      confirmed: date.optional().describe('When that was last seen to be so; left out where nobody has confirmed it'),
      note: sentence(110).describe('What shows it, in a few words'),
      cite: cite.describe('Where that stands'),
    })
    .describe('Whether the practice still runs'),
  basis: z
    .strictObject({
      is: oneOf(BASES).describe('Who vouches for the practice'),
      note: sentence(110).describe('A few words on it, such as "One director’s account"'),
    })
    .describe('The first of the two evidence labels'),
  finding: z
    .strictObject({
      is: oneOf(FINDINGS).describe('What came of it'),
      note: sentence(110).describe('A few words on it'),
    })
    .describe('The second of the two evidence labels'),
  figures: z.array(keyFigure).default([]).describe('The numbers that the practice turns on; the first is set large'),
  overtakenBy: z
    .array(overtaking)
    .default([])
    .describe('What replaced it, or later work that puts it in another light; only where a source says so'),
  related: z.array(z.string()).default([]).describe('Practices to read next, as essex/lower-caseloads'),
  ...upkeep,
});

export type PracticeData = z.infer<typeof practice>;
export type KeyFigure = z.infer<typeof keyFigure>;
