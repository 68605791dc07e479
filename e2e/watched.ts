/** A page that notes what no page may do: console errors, requests to other hosts, blocked content. */
import { test as base, expect } from '@playwright/test';

export { expect };

export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(baseURL!).origin)) faults.push(`request to another host: ${request.url()}`);
      });
      await use(faults);
      expect(faults, 'no console error, no request to another host, nothing blocked').toEqual([]);
    },
    { auto: true },
  ],
});
