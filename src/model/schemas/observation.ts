import { z } from 'astro/zod';
import { MARKS, QUALIFIERS } from '../vocabulary.ts';
import { oneOf, slug } from './common.ts';

/** One thing that inspectors saw in one authority on one theme. */
export const observation = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]{6}$/, 'is not six lower-case letters and digits')
    .describe('Six letters and digits that mean nothing and never change: the passage’s anchor'),
  theme: slug.describe('The theme it belongs to'),
  seen: oneOf(MARKS).describe('What it was'),
  what: z
    .string()
    .trim()
    .refine((text) => text.split(/\s+/).length >= 10 && text.split(/\s+/).length <= 50, 'has not between 10 and 50 words')
    .describe('What inspectors saw, in our own words; it must read alone'),
  report: z.string().describe('The report, as trafford/2019-05-08-inspection'),
  page: z.number().int().positive().describe('The page of the report'),
  find: z.string().describe('Two to seven words that stand on that page, to find the place by'),
  figure: z
    .strictObject({
      value: z.number().describe('The number'),
      unit: z.string().describe('Its unit in words'),
      qualifier: oneOf(QUALIFIERS).describe('How sure it is'),
    })
    .optional()
    .describe('A number in the observation'),
});

/** A file of observations: content/observations/<authority>.yaml. */
export const observationFile = z.strictObject({
  authority: slug.describe('The authority'),
  observations: z.array(observation).describe('What inspectors saw, oldest report first'),
});

export type ObservationData = z.infer<typeof observation>;
