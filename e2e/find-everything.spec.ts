/**
 * Nothing is lost to search: every page, every authored section, observation, term and source is found by its own words.
 * Of observations and sources a run looks for some, drawn by the seed; `npm run test:all` looks for all.
 */
import { expect, test } from '@playwright/test';
import { loadModel } from '../src/model/load.ts';
import { STOP_WORDS } from '../src/search/stop-words.ts';
import { plainWords } from '../src/search/question.ts';
import { ALL, SEED, drawn } from './drawn.ts';
import { ask, readyEngine } from './search-engine.ts';

test.use({ bypassCSP: true });
test.setTimeout(ALL ? 1_200_000 : 240_000);

const model = loadModel();

/** A phrase to find a text by: eight telling words that stand together. */
function phraseOf(text: string): string {
  const words = plainWords(text).filter((word) => !STOP_WORDS.has(word) && word.length > 3);
  const start = Math.max(0, Math.floor(words.length / 3) - 4);
  return words.slice(start, start + 8).join(' ');
}

interface Wanted {
  phrase: string;
  url: string;
}

const passages: Wanted[] = [...model.pages.values()].flatMap((page) =>
  page.passages
    .map(({ id, title, blocks }) => ({ id, title, text: blocks.map(({ text }) => text).join('\n') }))
    .filter(({ text }) => plainWords(text).length > 12)
    .map(({ id, text, title }) => ({ phrase: `${phraseOf(text)} ${title}`, url: `${page.address}#${id}` })),
);
const pages: Wanted[] = [...model.pages.values()].map(({ title, summary, address }) => ({
  phrase: `${title} ${phraseOf(summary)}`,
  url: address,
}));
const observations: Wanted[] = model.observations.map(({ what, address }) => ({ phrase: phraseOf(what), url: address }));
const terms: Wanted[] = model.terms.map(({ term, means, meanings, address }) => ({
  phrase: `${term} ${phraseOf(means ?? meanings[0]!.means)}`,
  url: address,
}));
const sources: Wanted[] = [...model.sources.values()].map(({ title, publisher, address }) => ({
  phrase: `${title} ${publisher}`,
  url: address,
}));

/** How many of a kind a run looks for; of the others, all. */
const SOME: Record<string, number> = { observations: 150, sources: 100 };

for (const [name, every] of Object.entries({ pages, passages, observations, terms, sources })) {
  const some = ALL ? undefined : SOME[name];
  const all = some ? drawn(every, some, ({ url }) => url) : every;
  const told =
    all.length < every.length ? `${all.length} of ${every.length} ${name}, drawn with the seed ${SEED},` : `all ${all.length} ${name}`;
  test(`a reader finds ${told} by their own words`, async ({ page }) => {
    await readyEngine(page);
    const lost: string[] = [];
    for (const { phrase, url } of all) {
      const found = await ask(page, phrase, 10);
      const [address, anchor] = url.split('#');
      const hit = anchor ? found.some((it) => it.endsWith(url)) : found.some((it) => it.split('#')[0]!.endsWith(address!));
      if (!hit) lost.push(`${url} by "${phrase}"`);
    }
    expect(lost).toEqual([]);
  });
}
