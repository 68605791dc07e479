/** The last gate: a build that would publish a dead link, a lost section or a page that search cannot find stops here. */
import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadModel } from '../model/load.ts';
import { BASE } from '../permalinks/addresses.ts';
import { checkSite } from './site-checks.ts';

export const checkedSite = (): AstroIntegration => ({
  name: 'waymark:checked-site',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const paths = readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
      const pages = new Map<string, string>();
      for (const path of paths.filter((it) => it.endsWith('.html'))) pages.set(path, await readFile(join(root, path), 'utf8'));
      const model = loadModel();
      const wanted = [
        ...[...model.pages.values()].map(({ address, sections }) => ({ address, sections: sections.map(({ id }) => id) })),
        ...[...model.sources.values(), ...model.reports.values()].map(({ address }) => ({ address, sections: [] })),
        { address: '/glossary/', sections: model.terms.map(({ id }) => id) },
      ];
      const faults = checkSite({ pages, files: new Set(paths), base: BASE, wanted });
      if (faults.length) throw new Error(`${faults.length} faults in the built site:\n${faults.join('\n')}`);
      logger.info(`${pages.size} pages checked: links, anchors, titles, sections`);
    },
  },
});
