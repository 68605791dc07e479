import { z } from 'astro/zod';
import { SOURCE_TYPES } from '../vocabulary.ts';
import { date, day, oneOf, sentence, webAddress } from './common.ts';

/** One citable work, in the terms of the Citation Style Language (CSL). Inspection reports need none. */
export const source = z.strictObject({
  type: oneOf(SOURCE_TYPES).describe('The kind of work'),
  title: sentence(260).describe('Its title as it stands there'),
  author: z
    .array(z.strictObject({ given: z.string().optional(), family: z.string() }))
    .default([])
    .describe('Its authors, where named'),
  publisher: sentence(160).describe('Who published it: the paper, the council, the department'),
  issued: date.optional().describe('When it was published; left out where it says no date'),
  url: webAddress.optional().describe('Its address'),
  accessed: day.describe('When we saw it'),
  firstHand: z.boolean().describe('true where it speaks of its own work; false where it retells another’s'),
  note: sentence(600).optional().describe('What was seen of it, and what to be careful of'),
});

export type SourceData = z.infer<typeof source>;
