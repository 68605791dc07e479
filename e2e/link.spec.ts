/** Job 3, link: a link pasted elsewhere reaches exactly that passage. */
import { expect, test } from './watched.ts';

test('a link from the briefing reaches the passage it rests on', async ({ page }) => {
  await page.goto('briefings/caseloads-for-lead-members/');
  const links = page.locator('.brief .notes a[href*="#"]');
  const count = await links.count();
  expect(count).toBeGreaterThan(5);
  for (let i = 0; i < count; i++) {
    const href = (await links.nth(i).getAttribute('href'))!;
    await page.goto(href.replace(/^\//, './').replace(/^\.\//, '/'));
    await expect(page.locator(`[id="${href.split('#')[1]}"]`)).toBeInViewport();
    await page.goBack();
  }
});

test('every heading of a passage has a visible link that reaches it', async ({ page }) => {
  for (const address of [
    'practices/essex/lower-caseloads/',
    'themes/caseload-reduction/',
    'authorities/trafford/',
    'measures/average-caseload/',
    'frameworks/single-inspection-framework/',
    'glossary/',
  ]) {
    await page.goto(address);
    const headings = page.locator('main :is(h2, h3, h4)[id]');
    const ids = await headings.evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length, address).toBeGreaterThan(4);
    for (const id of ids.filter((it) => !it.startsWith('on-'))) {
      await expect(page.locator(`main a[href="#${id}"]`).last(), `${address}#${id}`).toBeVisible();
    }
  }
});

test('an observation has an address of its own', async ({ page }) => {
  await page.goto('authorities/stockport/learn-from/');
  await page.locator('.obs a[href*="/authorities/trafford/#"]').first().click();
  const id = new URL(page.url()).hash.slice(1);
  expect(id).toMatch(/^[a-z0-9]{6}$/);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('the passage that a link reached is marked', async ({ page }) => {
  await page.goto('practices/essex/lower-caseloads/#what-it-cost');
  const shadow = await page.locator('.sec', { has: page.locator('#what-it-cost') }).evaluate((it) => getComputedStyle(it).boxShadow);
  expect(shadow).not.toBe('none');
});

test('a page tells other programs what it is: canonical address, title, description, data', async ({ page }) => {
  await page.goto('practices/essex/lower-caseloads/');
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(canonical).toBe('https://waymark.example/practices/essex/lower-caseloads/');
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', 'Essex: lower caseloads');
  await expect(page.locator('meta[name="DC.title"]')).toHaveAttribute('content', 'Essex: lower caseloads');
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as { '@graph': { '@type': string }[] };
  expect(data['@graph'].map((it) => it['@type'])).toEqual(['Article', 'BreadcrumbList']);
});

test('the picture that is shown with a shared link exists', async ({ page, request }) => {
  await page.goto('');
  const image = new URL((await page.locator('meta[property="og:image"]').getAttribute('content'))!).pathname;
  expect((await request.get(image)).headers()['content-type']).toContain('image/png');
});

test('the feed lists changes as valid Atom with full addresses', async ({ request }) => {
  const text = await (await request.get('feed.xml')).text();
  expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  const entries = text.match(/<entry>/g) ?? [];
  expect(entries.length).toBeGreaterThan(20);
  expect(text).toContain('https://waymark.example/practices/');
  expect(text).not.toMatch(/&lt;script|undefined/);
});
