/** The search layer as one browser module, so that a test can ask it without the page around it. */
import { build } from 'esbuild';
import type { Page } from '@playwright/test';

/** Bundles src/search/search.ts. */
async function searchModule(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('../src/search/search.ts', import.meta.url).pathname],
    bundle: true,
    format: 'iife',
    globalName: 'waymarkSearch',
    write: false,
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}

/** Readies the engine in a page whose policy is set aside (`bypassCSP`). */
export async function readyEngine(page: Page): Promise<void> {
  await page.goto('about/');
  await page.addScriptTag({ content: await searchModule() });
  await page.evaluate(async () => {
    const base = new URL('.', document.querySelector<HTMLLinkElement>('link[rel=icon]')!.href).pathname;
    const path = `${base}pagefind/pagefind.js`;
    const pagefind = (await import(path)) as object;
    const { setup } = (window as unknown as { waymarkSearch: { setup(call: object): Promise<object> } }).waymarkSearch;
    Object.assign(window, { engine: { pagefind, base, ctx: await setup({ pagefind, base }) } });
  });
}

/** The addresses of the first results for a question, sections included. */
export const ask = (page: Page, query: string, limit = 5): Promise<string[]> =>
  page.evaluate(
    async ({ query, limit }) => {
      const { waymarkSearch, engine } = window as unknown as {
        waymarkSearch: {
          find(call: object): Promise<{ ranked: object[] }>;
          open(page: object, sections: number): Promise<{ passages: { url: string }[] }>;
        };
        engine: object;
      };
      const { ranked } = await waymarkSearch.find({ ...engine, query });
      const opened = await Promise.all(ranked.slice(0, limit).map((it) => waymarkSearch.open(it, 4)));
      return opened.flatMap(({ passages }) => passages.map(({ url }) => url));
    },
    { query, limit },
  );
