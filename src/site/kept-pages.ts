/**
 * A build keeps its pages for the next one (see cache-key.ts). One that stops half-way has kept some new pages under
 * the keys of the build before: undo the edit that stopped it, and the next build would take them for the old ones.
 * So what an unfinished build kept is thrown away.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Must stand last among the integrations: a build is finished when all others are. */
export const keptPages = (): AstroIntegration => {
  let kept: URL;
  const mark = () => new URL('unfinished', kept);
  return {
    name: 'waymark:kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        kept = config.cacheDir;
      },
      'astro:build:start': () => {
        if (existsSync(mark())) rmSync(kept, { recursive: true });
        mkdirSync(kept, { recursive: true });
        writeFileSync(mark(), '');
      },
      'astro:build:done': () => rmSync(mark()),
    },
  };
};
