import { z } from 'astro/zod';
import { cite, review, sentence, slug } from './common.ts';

/** A word of the field. */
export const term = z
  .strictObject({
    id: slug.describe('Its anchor in the glossary'),
    term: sentence(80).describe('The word, as we use it'),
    abbreviations: z.array(z.string()).default([]).describe('Its abbreviations'),
    also: z.array(z.string()).default([]).describe('Other names for the same thing'),
    local: z
      .array(z.strictObject({ authority: slug, name: z.string() }))
      .default([])
      .describe('What single councils call it'),
    means: sentence(420).optional().describe('What it means, in plain words; left out where meanings differ'),
    meanings: z
      .array(z.strictObject({ where: sentence(60), means: sentence(300), cite: cite.optional() }))
      .default([])
      .describe('For a word with more than one meaning: each with where it is used. Marks the word as ambiguous'),
    not: sentence(200).optional().describe('What it is not, or is often taken for'),
    since: sentence(160).optional().describe('What came before or after it'),
    theme: slug.optional().describe('The theme it belongs to'),
    cites: z.array(cite).default([]).describe('Where the definition comes from'),
  })
  .refine((it) => Boolean(it.means) !== it.meanings.length > 0, {
    message: 'needs either means, or two or more meanings',
  })
  .refine((it) => it.meanings.length !== 1, { message: 'has one meaning only: write it as means' });

export const glossary = z.strictObject({
  ...review,
  terms: z.array(term).describe('Its words, in any order'),
});

export type TermData = z.infer<typeof term>;
