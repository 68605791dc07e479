/** For hosts: the headers, in a file for those that read it and in our own preview; and the rule for robots. */
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { BASE, canonical } from '../permalinks/addresses.ts';
import { headers } from './policy.ts';

export const hostFiles = (): AstroIntegration => ({
  name: 'waymark:host-files',
  hooks: {
    // Not in development: the policy would block its tools.
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'preview') updateConfig({ server: { headers: headers() } });
    },
    'astro:build:done': async ({ dir }) => {
      const lines = Object.entries(headers()).map(([name, value]) => `  ${name}: ${value}`);
      await writeFile(new URL('_headers', dir), `${BASE}*\n${lines.join('\n')}\n`);
      await writeFile(new URL('robots.txt', dir), `User-agent: *\nAllow: ${BASE}\nSitemap: ${canonical('/sitemap-index.xml')}\n`);
    },
  },
});
