/** What holds for every page of the sitemap: it loads, passes axe in light and dark, and does not scroll sideways at 320 pixels. */
import { violations } from './axe.ts';
import { PAGES } from './pages.ts';
import { expect, sweep } from './watched.ts';

for (const address of PAGES) {
  sweep(`a reader opens /${address}`, async ({ visited: page, baseURL }) => {
    const response = await page.goto(new URL(address, baseURL).href);
    expect(response?.status()).toBe(200);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await violations(page), 'axe, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast', 'link-in-text-block']), 'axe, dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'nothing stands outside 320 pixels').toBeLessThanOrEqual(320);
  });
}
