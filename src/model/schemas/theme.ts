import { z } from 'astro/zod';
import { cite, sentence, slug, upkeep } from './common.ts';

/** The headings of a practice guide, in order. A full guide has all; a short one has those marked. */
export const THEME_HEADINGS = {
  'In brief': 'always',
  'Why it matters': 'always',
  'What good looks like': 'always',
  'How to start': 'always',
  'What to measure': 'full',
  'What it costs': 'always',
  'What the research says': 'always',
  'What to watch': 'always',
  'Questions for scrutiny': 'always',
  'For the director': 'full',
  'For supervision': 'full',
  'What went wrong elsewhere': 'full',
} as const;

/** A way of working, across places: a practice guide. */
export const theme = z.strictObject({
  title: sentence(60).describe('The theme’s name in the field’s own words'),
  short: sentence(28).describe('A name of one to three words for tables and tags'),
  question: sentence(120).describe('The question that the guide answers'),
  ask: sentence(40).describe('The same question in a few words, for the home page'),
  summary: sentence(170).describe('One sentence for lists, search and shared links'),
  guide: z.enum(['full', 'short']).describe('"full" has every heading; "short" the essential ones'),
  aliases: z.array(z.string()).default([]).describe('What people type when they look for it'),
  measures: z.array(slug).default([]).describe('Official measures to look at, the most telling first'),
  cites: z.array(cite).default([]).describe('Further reading that the text does not cite'),
  ...upkeep,
});

export type ThemeData = z.infer<typeof theme>;
