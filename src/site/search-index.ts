/** The one owner of Pagefind: it indexes the built pages as the last step of the build. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { transform } from 'esbuild';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

// Small chunks halve what a first search costs the reader (measured at 1,400 pages: 279 to 122 kB).
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '1000';

/** Of all that Pagefind writes, what a reader's browser asks for; the rest is its own search boxes, 400 kB of them. */
const ASKED_FOR = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_\w+)$/;

/** What every first search fetches, whatever is asked. */
const EVERY_TIME = /^wasm\.en\.pagefind$|\.pf_(meta|filter)$/;

/**
 * A file of the index as it is sent. Pagefind leaves long names in its script (1.8 kB of 13 after gzip), and packs its data
 * itself, so that no host can do better: what every search fetches is packed anew, as tightly as gzip allows (5.5 kB of 85).
 */
async function asSent(name: string, content: Uint8Array): Promise<string | Uint8Array> {
  if (name === 'pagefind.js') return (await transform(Buffer.from(content).toString('utf8'), { minify: true, format: 'esm' })).code;
  return EVERY_TIME.test(name) ? gzipAsync(gunzipSync(content), { numiterations: 15 }) : content;
}

/** @returns an integration that writes the search index into dist/pagefind/ and fails the build when it cannot */
export const searchIndex = (): AstroIntegration => ({
  name: 'waymark:search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const path = fileURLToPath(dir);
      const folder = join(path, 'pagefind');
      const { index, errors } = await pagefind.createIndex({ rootSelector: 'html', forceLanguage: 'en', writePlayground: false });
      if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
      const added = await index.addDirectory({ path });
      const { files, errors: unwritten } = await index.getFiles();
      await pagefind.close();
      const wrong = [...added.errors, ...unwritten];
      if (wrong.length) throw new Error(`The search index could not be written: ${wrong.join('; ')}`);
      for (const { path: name, content } of files.filter((it) => ASKED_FOR.test(it.path))) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), await asSent(name, content));
      }
      logger.info(`${added.page_count} pages indexed`);
    },
  },
});
