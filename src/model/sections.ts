/** The sections that pages have besides those their authors write: made from data, with fixed headings and anchors. */
import { anchorOf } from './headings.ts';
import type { Section } from './entities.ts';

const made = (...titles: string[]): Section[] => titles.map((title) => ({ id: anchorOf(title), title }));

/** Made sections before and after the authored ones, for each kind that has authored text. */
export const MADE_SECTIONS = {
  practice: { before: made('In five lines'), after: made('Seen since', 'Sources', 'Changes to this page', 'Read next') },
  theme: {
    before: made('Contents'),
    after: made('Side by side', 'Who to learn from', 'Sources', 'Changes to this page'),
  },
  authority: {
    before: made(
      'Judgements',
      'What inspectors saw',
      'Practices',
      'Official figures',
      'Councils most like this one',
      'Local names',
      'Lineage',
    ),
    after: made('Sources', 'Changes to this page'),
  },
  measure: {
    before: made('In plain words', 'England', 'Council by council', 'The spread', 'What to be careful about', 'Source'),
    after: made('Changes to this page'),
  },
  framework: { before: made('The count'), after: made('Sources', 'Changes to this page') },
  briefing: { before: [], after: made('Background papers', 'Changes to this page') },
} as const satisfies Record<string, { before: readonly Section[]; after: readonly Section[] }>;
