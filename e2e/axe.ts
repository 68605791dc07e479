/** The automatic rules of axe-core, run in the page itself: several times faster than through a second page. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * @param rules only these rules, where given: between light and dark only contrast can differ
 * @returns a line for each violation, with the places
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Evaluated by the browser's own debugger, which the content policy does not bind.
  await page.evaluate(axe.source);
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
