import { z } from 'astro/zod';
import { AREAS, AREA_NOTES, GRADES, INSPECTIONS } from '../vocabulary.ts';
import { cite, date, day, oneOf, sentence, slug, upkeep } from './common.ts';

/** The headings that an authority page may have, in order; both may be missing. */
export const AUTHORITY_HEADINGS = ['The story so far', 'What to read with care'] as const;

/** An area's grade, or why there is none. */
const areaJudgement = z.enum([
  ...(Object.keys(GRADES) as [keyof typeof GRADES]),
  ...(Object.keys(AREA_NOTES) as [keyof typeof AREA_NOTES]),
]);

/** One full inspection. */
export const judgement = z
  .strictObject({
    framework: slug.describe('The framework: its file name in content/frameworks/, without .mdx'),
    kind: oneOf(INSPECTIONS).describe('The kind of inspection under that framework'),
    inspected: z.strictObject({ from: date.describe('First day'), to: date.describe('Last day') }).describe('When inspectors were there'),
    published: date.optional().describe('When the report was published, by the date printed in it'),
    posted: day.optional().describe('The day in the report’s name, where that is another: it was put on the web a few days later'),
    overall: oneOf(GRADES).nullable().describe('The overall grade; null where none was given'),
    areas: z
      .partialRecord(oneOf(AREAS), areaJudgement)
      .default({})
      .describe('The grade of each area; leave out what was not judged or is not known'),
    report: z.string().optional().describe('The report, as essex/2014-03-21-inspection; left out where none was read'),
    cite: cite.optional().describe('Where the judgement stands, when no report was read'),
  })
  .refine((it) => Boolean(it.report) !== Boolean(it.cite), {
    message: 'needs the report that was read, or else a cite of where the judgement stands; not both',
  });

/** A visit without a grade. */
export const visit = z.strictObject({
  published: day.describe('When the letter was published'),
  from: day.describe('First day of the visit'),
  to: day.describe('Last day of the visit'),
  lookedAt: z.array(z.string()).min(1).describe('What inspectors looked at, as "care leavers"'),
  report: z.string().describe('The letter, as essex/2025-02-14-focused-visit'),
});

/** A council that is responsible for children's services. Codes, region and neighbours stand in content/registry.csv. */
export const authority = z.strictObject({
  summary: sentence(330).describe('In brief: the path of its judgements and what inspectors saw, in two or three sentences'),
  judgements: z.array(judgement).min(1).describe('Every full inspection, oldest first'),
  visits: z.array(visit).default([]).describe('Visits without a grade, oldest first'),
  checkedTo: day.describe('The day to which judgements have been checked'),
  localNames: z
    .array(
      z.strictObject({
        name: sentence(90).describe('What the council calls it, with its abbreviation in brackets'),
        theme: slug.describe('The theme that it belongs to'),
      }),
    )
    .default([])
    .describe('What things are called there'),
  lineage: z
    .array(
      z.strictObject({
        says: sentence(300).describe('What it replaced, or what is to replace it'),
        cite: cite.describe('Where that stands'),
      }),
    )
    .default([])
    .describe('What it replaced and what will replace it'),
  ...upkeep,
});

export type AuthorityData = z.infer<typeof authority>;
export type Judgement = z.infer<typeof judgement>;
export type Visit = z.infer<typeof visit>;
