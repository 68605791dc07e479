import { z } from 'astro/zod';
import { SOURCE_STATES, SOURCE_TYPES } from '../vocabulary.ts';
import { date, day, oneOf, overtakingSays, sentence, slug, webAddress } from './common.ts';

/** What became of its address. `npm run sources` writes it, all but the archived copy. */
const status = z
  .strictObject({
    is: oneOf(SOURCE_STATES).describe('What its address said: live, moved for good, gone, or nothing clear'),
    checked: day.describe('The day on which npm run sources asked'),
    to: webAddress.optional().describe('Where it moved to; stands with "moved" only'),
    seen: day.optional().describe('The last day on which its address was live by an earlier check; stands with "gone" and "unknown"'),
    archived: webAddress.optional().describe('The address of an archived copy, written by hand; npm run sources keeps it'),
  })
  .refine((it) => Boolean(it.to) === (it.is === 'moved'), { message: 'needs `to` where it is moved, and only there' });

/** One citable work, in the terms of the Citation Style Language (CSL). Inspection reports need none. */
export const source = z
  .strictObject({
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
    status: status.optional().describe('What became of its address, as npm run sources found it; left out, it was live when we saw it'),
    overtakenBy: z
      .array(z.strictObject({ source: slug.describe('The id of the later work'), says: overtakingSays }))
      .default([])
      .describe('Later works that put this one in another light'),
  })
  .refine((it) => Boolean(it.url ?? !it.status), { message: 'has a status, and no `url` that could have one' });

export type SourceData = z.infer<typeof source>;
export type SourceStatus = z.infer<typeof status>;
