import { z } from 'astro/zod';
import { GRADES } from '../vocabulary.ts';
import { cite, date, oneOf, sentence, slug, upkeep } from './common.ts';

/** The headings of a framework page, in order. */
export const FRAMEWORK_HEADINGS = [
  'What is inspected',
  'How it is judged',
  'What was found',
  'What was said of it',
  'Before and after',
] as const;

/** An inspection framework. */
export const framework = z.strictObject({
  title: sentence(90).describe('Its name'),
  abbreviation: sentence(12).optional().describe('Its abbreviation'),
  summary: sentence(170).describe('One sentence for lists, search and shared links'),
  from: date.describe('When it began'),
  to: date.optional().describe('When it ended; left out while it runs'),
  endNote: sentence(60).optional().describe('What went on after the end, in a few words'),
  follows: slug.optional().describe('The framework that it replaced'),
  tally: z
    .strictObject({
      of: z.number().int().describe('How many authorities were inspected'),
      from: date.describe('The first day or month counted, by publication'),
      to: date.describe('The last day or month counted, by publication'),
      parts: z
        .array(z.strictObject({ grade: oneOf(GRADES), count: z.number().int().min(0) }))
        .min(1)
        .describe('How many had each grade; they must add up'),
      missing: z
        .array(
          z.strictObject({
            name: sentence(60).describe('The council'),
            grade: oneOf(GRADES).describe('Its overall grade'),
            when: date.describe('When it was judged, as precisely as the source says'),
            cites: z.array(cite).min(1).describe('Where its grade and date stand'),
          }),
        )
        .default([])
        .describe('Councils of the count whose judgement has no row here: the rows and these must make the parts'),
      cite: cite.describe('Where the count stands'),
    })
    .optional()
    .describe('What was found, as a count of overall grades'),
  ...upkeep,
});

export type FrameworkData = z.infer<typeof framework>;
