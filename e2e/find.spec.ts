/** Job 2, find: the words that people type here. */
import { bringAxe, violations } from './axe.ts';
import { expect, test } from './watched.ts';

const hits = (page: import('@playwright/test').Page) => page.locator('#hits > li');

test('a whole question finds the practice that answers it', async ({ page }) => {
  await page.goto('');
  await page.getByLabel('Ask a question, or use your own local word').fill('how did Essex reduce caseloads');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ pages for “how did Essex reduce caseloads”$/);
  await expect(hits(page).first()).toContainText('Essex: lower caseloads');
  await expect(hits(page).first().locator('mark').first()).toBeVisible();
});

for (const [typed, title] of [
  ['LAC', 'Looked-after child'],
  ['MASH', 'Multi-agency safeguarding hub'],
  ['FGC', 'Family group conference'],
] as const) {
  test(`an abbreviation is understood: ${typed}`, async ({ page }) => {
    await page.goto(`search/?q=${typed}`);
    await expect(page.locator('#named')).toContainText(title, { ignoreCase: true });
    await expect(hits(page).first()).toBeVisible();
  });
}

test('a word with two meanings asks which one is meant, and each leads on', async ({ page }) => {
  await page.goto('search/?q=MARAT');
  const fork = page.locator('.fork');
  await expect(page.locator('#named')).toContainText('Which do you mean?');
  await expect(fork.getByRole('link')).toHaveText(['Trafford', 'Essex']);
  await fork.getByRole('link', { name: 'Trafford' }).click();
  await expect(page).toHaveURL(/authority=Trafford/);
  await expect(hits(page).first()).toContainText('Trafford');
});

test('a typing error is mended, and said so', async ({ page }) => {
  await page.goto('search/?q=safegarding+hub');
  await expect(page.locator('#also')).toContainText('searched for “safeguarding”');
  await expect(hits(page).first()).toBeVisible();
  await page.getByRole('link', { name: 'Search only my words' }).click();
  await expect(page).toHaveURL(/exact/);
});

test('each number of the article can be found', async ({ page }) => {
  for (const [number, place] of [
    ['1,419', 'Leeds'],
    ['2,176', 'Leeds'],
    ['1,615', 'Essex'],
    ['33p', 'Essex'],
    ['£1m', 'Leeds'],
    ['unallocated 2,000', 'Essex'],
  ] as const) {
    await page.goto(`search/?q=${encodeURIComponent(number)}`);
    await expect(hits(page).filter({ hasText: place }).first(), number).toBeVisible();
  }
});

test('a result leads to the section itself', async ({ page }) => {
  await page.goto('search/?q=Essex+caseload+what+it+cost');
  const link = hits(page).locator('h2 a[href*="#"]').first();
  const anchor = new URL((await link.getAttribute('href'))!, page.url()).hash.slice(1);
  await link.click();
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
});

test('a result that something later overtakes says so', async ({ page }) => {
  await page.goto('search/?q=Dorset+blueprint+for+change');
  await expect(hits(page).first()).toContainText('Dorset: Blueprint for Change');
  await expect(hits(page).first()).toContainText(/Overtaken by “Dorset: .+”/);
});

test('filters narrow by kind, council and theme, with counts, and the address can be shared', async ({ page, context }) => {
  await page.goto('search/?q=caseload');
  const kind = page.getByLabel('Kind');
  await expect(kind.locator('option').first()).toHaveText(/^Any \(\d+\)$/);
  await kind.selectOption('Practice');
  await page.getByLabel('Council').selectOption('Essex');
  await page.getByRole('button', { name: 'Narrow' }).click();
  await expect(page).toHaveURL(/kind=Practice.*authority=Essex/);
  await expect(hits(page).first().locator('[data-kind]')).toHaveText('Practice');
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  const shown = await hits(page).count();
  expect(Number(heading!.split(' ')[0])).toBeGreaterThanOrEqual(shown);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(heading!);
  await page.goBack();
  await expect(page).not.toHaveURL(/kind=/);
  await expect(page.getByLabel('Kind')).toHaveValue('');
});

test('further pages of results are reached by a link', async ({ page }) => {
  await page.goto('search/?q=children');
  const first = await hits(page).first().locator('h2').textContent();
  await page.getByRole('link', { name: /^Next: 11 to 20/ }).click();
  await expect(page).toHaveURL(/from=11/);
  await expect(hits(page).first().locator('h2')).not.toHaveText(first!);
});

test('nothing found offers the themes and the glossary', async ({ page }) => {
  await page.goto('search/?q=xqzvkw');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing found for “xqzvkw”');
  await expect(page.locator('#nothing').getByRole('link', { name: 'Caseload reduction' })).toBeVisible();
  await expect(page.locator('#nothing').getByRole('link', { name: 'glossary' })).toBeVisible();
});

test('an empty search offers examples', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('link', { name: '33p in the pound' }).click();
  await expect(hits(page).first()).toBeVisible();
});

test('when the index cannot be fetched the page says so and offers another way', async ({ page, faults }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=caseload');
  await expect(page.getByRole('heading', { name: 'Search is not available just now' }).first()).toBeVisible();
  await expect(page.locator('#unavailable').getByRole('link', { name: 'A to Z of everything' })).toBeVisible();
  expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED') || fault.includes('Failed'))).toBe(true);
});

for (const part of ['filter/*', 'index/*', 'fragment/*'])
  test(`when a part of the index (${part}) cannot be fetched the page says so, and a second try can succeed`, async ({ page, faults }) => {
    await page.route(`**/pagefind/${part}`, (route) => route.abort());
    await page.goto('search/?q=caseload');
    await expect(page.getByRole('heading', { name: 'Search is not available just now' }).first()).toBeVisible();
    await page.unroute(`**/pagefind/${part}`);
    await page.getByRole('searchbox').press('Enter');
    await expect(hits(page).first()).toBeVisible();
    expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED') || fault.includes('Failed'))).toBe(true);
  });

test('when a meaning cannot be fetched its word still leads to the glossary', async ({ page, faults }) => {
  await page.route('**/search/terms/*', (route) => route.abort());
  await page.goto('search/?q=MASH');
  const named = page.getByRole('region', { name: 'In the glossary' });
  await expect(named).toContainText('See the glossary');
  await named.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/glossary\/#mash$/);
  expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
});

test('while the index loads, the page has its shape and says that it searches', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('search/?q=caseload');
  await expect(page.locator('#loading')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Searching for caseload');
  release();
  await expect(hits(page).first()).toBeVisible();
  await expect(page.locator('#loading')).toBeHidden();
});

test('the whole of search works by keyboard', async ({ page }) => {
  await page.goto('search/');
  await page.getByLabel('Words or a question').focus();
  await page.keyboard.type('family group conference');
  await page.keyboard.press('Enter');
  await expect(hits(page).first()).toBeVisible();
  await expect(page.locator('#heading')).toBeFocused();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('#hits, #named') !== null)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/search/);
});

test('every state of the search page passes axe, in light and dark', async ({ page }) => {
  await bringAxe(page);
  for (const [query, shown] of [
    ['caseload', '#hits'],
    ['MARAT', '.fork'],
    ['safegarding LAC', '#also'],
    ['xqzvkw', '#nothing'],
  ] as const) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator(shown)).toBeVisible();
    expect(await violations(page), `${query}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ['color-contrast', 'link-in-text-block']), `${query}, dark`).toEqual([]);
  }
});
