import { z } from 'astro/zod';

/** What a text may use besides the dictionary, the glossary and the names of councils: content/words.yaml. */
export const words = z.strictObject({
  abbreviations: z.array(z.string()).describe('Abbreviations that everybody knows, and names that their owners write in capitals'),
  names: z.array(z.string()).describe('Names and words that the dictionary of British English does not have, in the order of the alphabet'),
  phrases: z.array(z.string()).describe('Official names of eight words or more, which may stand as they do in a source'),
});

export type WordsData = z.infer<typeof words>;

/** For a content without the file. */
export const NO_WORDS: WordsData = { abbreviations: [], names: [], phrases: [] };
