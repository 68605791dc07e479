/** A page that notes what no page may do: console errors, requests to other hosts, blocked content. */
import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { bringAxe } from './axe.ts';

export { expect };

/** Notes every fault of a page into a list. */
function watch(page: Page, origin: string, faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`request to another host: ${request.url()}`);
  });
}

const NONE = 'no console error, no request to another host, nothing blocked';

/** For walks through the site: a fresh page each, watched. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      watch(page, new URL(baseURL!).origin, faults);
      await use(faults);
      expect(faults, NONE).toEqual([]);
    },
    { auto: true },
  ],
});

/** For looking at hundreds of pages: one page a worker, with axe in it, watched for each test by itself. */
export const sweep = base.extend<{ visited: Page }, { tab: { page: Page; faults: string[] } }>({
  tab: [
    async ({ browser }, use, { project }) => {
      const context: BrowserContext = await browser.newContext();
      const page = await context.newPage();
      await bringAxe(page);
      const faults: string[] = [];
      watch(page, new URL(project.use.baseURL!).origin, faults);
      await use({ page, faults });
      await context.close();
    },
    { scope: 'worker' },
  ],
  visited: async ({ tab: { page, faults } }, use) => {
    faults.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await use(page);
    expect(faults, NONE).toEqual([]);
  },
});
