/**
 * What holds for every page: it loads, passes axe in light and dark, and does not scroll sideways at 320 pixels.
 * A run opens every template and state and forty pages more; `npm run test:all` opens all.
 */
import { test } from '@playwright/test';
import { violations } from './axe.ts';
import { SEED } from './drawn.ts';
import { EMPTY, sample } from './pages.ts';
import { STATES } from './states.ts';
import { expect, sweep } from './watched.ts';

test('every template and every state has a page to be seen on', () => {
  expect(EMPTY, 'templates without a page').toEqual([]);
  const missing = STATES.filter(({ address, needed }) => needed && !address).map(({ name }) => name);
  expect(missing, 'states that no page shows: see e2e/states.ts').toEqual([]);
});

sweep.describe(`with the seed ${SEED}`, () => {
  for (const { address, why } of sample()) {
    sweep(`a reader opens /${address} (${why})`, async ({ visited: page, baseURL }) => {
      const response = await page.goto(new URL(address, baseURL).href);
      expect(response?.status()).toBe(200);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await violations(page), 'axe, light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ['color-contrast', 'link-in-text-block']), 'axe, dark').toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, 'nothing stands outside 320 pixels').toBeLessThanOrEqual(320);
      const cut = await page
        .locator('svg.ch text:visible')
        .evaluateAll((all) => all.filter((it) => it.getBoundingClientRect().right > 320).map((it) => it.textContent.trim()));
      expect(cut, 'no word of a chart is cut off at 320 pixels').toEqual([]);
    });
  }
});
