/** At the end of a build editors are told which pages are overdue for review. It stops nothing. */
import type { AstroIntegration } from 'astro';
import { loadModel } from '../model/load.ts';
import { overdueLines } from '../model/reviews.ts';
import { today } from './today.ts';

export const overdueReviews = (): AstroIntegration => ({
  name: 'waymark:overdue-reviews',
  hooks: {
    'astro:build:done': ({ logger }) => {
      const lines = overdueLines(loadModel(), today());
      if (lines.length) logger.warn(lines.join('\n'));
    },
  },
});
