import { z } from 'astro/zod';
import { sentence, slug, upkeep } from './common.ts';

/** A short paper made of links to passages: a briefing, or the exercise for a training session that a guide has. */
export const briefing = z.strictObject({
  title: sentence(90).describe('The question that the paper answers'),
  exercise: slug.optional().describe('The guide whose exercise for a training session this is; left out of papers'),
  audience: sentence(60).describe('For whom it is written'),
  summary: sentence(170).describe('One sentence for lists, search and shared links'),
  points: z
    .array(
      z.strictObject({
        heading: sentence(40).optional().describe('A heading; left out where the point goes on under the last one'),
        says: sentence(320).optional().describe('The statement'),
        asks: z.array(sentence(160)).default([]).describe('Questions, where the point is a list of them'),
        from: z
          .string()
          .regex(/^\/[a-z0-9/-]+\/(#[a-z0-9-]+)?$/, 'is not the address of a passage, as /practices/essex/lower-caseloads/#what-changed')
          .describe('The passage that it rests on'),
      }),
    )
    .min(3)
    .describe('The points, in order; each rests on one passage'),
  ...upkeep,
});

export type BriefingData = z.infer<typeof briefing>;
