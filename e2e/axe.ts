/** The automatic rules of axe-core, run in the page itself: several times faster than through a second page. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Puts axe into every document that a page opens from now on; the content policy does not bind the test's own scripts. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: axe.source });
}

/**
 * @param rules only these rules, where given: between light and dark only contrast can differ
 * @returns a line for each violation, with the places
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
  };
  const { violations: found } = await page.evaluate(async (it) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    return engine.run(document, it);
  }, options);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
