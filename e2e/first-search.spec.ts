/** What a first search costs a reader who has nothing of the site yet: bytes, and round trips one after another. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Page, Route } from '@playwright/test';

/** So long must nothing more be asked for: a busy machine needs as long to run what came in the round before. Milliseconds. */
const QUIET = 1200;

/** The page and its own script have budgets of their own (e2e/built/budgets.test.ts). */
const HAS_ITS_OWN = /\/search\/(\?|$)|\/_astro\//;

/**
 * Answers a page's requests round by round: all that are asked for are held until nothing more is asked, then answered
 * together. So a request that waits for the answer to another falls into a later round, however fast the machine.
 */
async function inRounds(page: Page): Promise<{ rounds: string[][]; bytes: () => number; quiet: () => Promise<void> }> {
  const rounds: string[][] = [];
  let bytes = 0;
  let held: Route[] = [];
  let newest = Date.now();
  const answer = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    const url = route.request().url();
    const body = await response.body();
    // What is packed already, as all of the index is, gets no smaller.
    if (!HAS_ITS_OWN.test(url)) bytes += Math.min(body.length, gzipSync(body, { level: 9 }).length);
    rounds.at(-1)!.push(new URL(url).pathname);
    await route.fulfill({ response });
    newest = Date.now();
  };
  const timer = setInterval(() => {
    if (!held.length || Date.now() - newest < QUIET) return;
    const now = held;
    held = [];
    rounds.push([]);
    void Promise.all(now.map(answer));
  }, 50);
  page.on('close', () => clearInterval(timer));
  await page.route('**/*', (route) => {
    held.push(route);
    newest = Date.now();
  });
  return {
    rounds,
    bytes: () => bytes,
    quiet: () => {
      newest = Date.now();
      return expect.poll(() => held.length === 0 && Date.now() - newest > 2 * QUIET, { timeout: 50_000 }).toBe(true);
    },
  };
}

/** A short name is searched for with its long one, and each word more is a part of the index more: 2,000 bytes. */
const BUDGETS = { 'early help': 130_000, MASH: 130_000 + 4 * 2000 };

for (const [query, most] of Object.entries(BUDGETS)) {
  test(`a first search for "${query}" costs ${most} bytes and five round trips at most`, async ({ page }) => {
    const { rounds, bytes, quiet } = await inRounds(page);
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('#hits > li').nth(9)).toBeVisible({ timeout: 50_000 });
    await quiet();
    // The first round is the page itself.
    expect(rounds.slice(1).length, JSON.stringify(rounds, null, 1)).toBeLessThanOrEqual(5);
    expect(bytes(), JSON.stringify(rounds, null, 1)).toBeLessThanOrEqual(most);
    expect(bytes()).toBeGreaterThan(80_000);
  });
}

test('who types into the box waits for two round trips: the rest came when the box had focus', async ({ page }) => {
  const { rounds, quiet } = await inRounds(page);
  await page.goto('search/');
  await quiet();
  await page.getByRole('searchbox').focus();
  await quiet();
  const before = rounds.length;
  await page.keyboard.type('early help');
  await page.keyboard.press('Enter');
  await expect(page.locator('#hits > li').nth(9)).toBeVisible({ timeout: 50_000 });
  await quiet();
  expect(rounds.length - before, JSON.stringify(rounds, null, 1)).toBeLessThanOrEqual(2);
});
