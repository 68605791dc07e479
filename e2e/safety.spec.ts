/** Safety: the content policy, and text that stays text. */
import { expect, test } from './watched.ts';

test('the server sends the policy, and the page carries it', async ({ page }) => {
  const response = await page.goto('practices/essex/lower-caseloads/');
  const header = response!.headers()['content-security-policy']!;
  for (const part of ["default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"])
    expect(header).toContain(part);
  expect(header).not.toContain('unsafe-inline');
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', /default-src 'none'/);
});

test('a hostile question stays text, wherever it is shown', async ({ page }) => {
  for (const query of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "javascript:alert('x')",
    '{{7*7}} ${7*7}',
    '%00%ff\u202Eabc',
    'a'.repeat(3000),
  ]) {
    await page.goto(`search/?q=${encodeURIComponent(query)}&kind=${encodeURIComponent(query.slice(0, 50))}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/found|pages|page for/);
    expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
  }
});

test('odd parameters do no harm', async ({ page }) => {
  for (const params of [
    'q=caseload&from=-5',
    'q=caseload&from=99999',
    'q=caseload&from=abc',
    'q=caseload&kind=Nonsense',
    'q=%F0%9F%98%80',
    'q=the+of+and',
    'q=+++',
    'q=-',
    'q="unclosed',
  ]) {
    await page.goto(`search/?${params}`);
    await expect(page.locator('#start:visible, #results:visible, #nothing:visible'), params).toHaveCount(1);
  }
});

test('nothing is kept: no cookie, no storage', async ({ page, context }) => {
  await page.goto('');
  await page.goto('search/?q=caseload');
  await expect(page.locator('#hits > li').first()).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a link to another site tells it nothing', async ({ page }) => {
  const response = await page.goto('sources/leeds-scrutiny-budget-2024/');
  expect(response!.headers()['referrer-policy']).toBe('no-referrer');
  await expect(page.locator('main a[href^="http"]').first()).toHaveAttribute('rel', /external/);
});
