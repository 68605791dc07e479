/** What holds for every page of the sitemap: it loads, passes axe in light and dark, and does not scroll sideways at 320 pixels. */
import { violations } from './axe.ts';
import { PAGES } from './pages.ts';
import { expect, test } from './watched.ts';

for (const address of PAGES) {
  test(`a reader opens /${address}`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.locator('h1')).toHaveCount(1);
    expect(await violations(page), 'axe, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast', 'link-in-text-block']), 'axe, dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'nothing stands outside 320 pixels').toBeLessThanOrEqual(320);
  });
}
