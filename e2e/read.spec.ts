/** Job 1, read: what did they do, what changed, what did it cost, can I trust it today? */
import { loadModel } from '../src/model/load.ts';
import { expect, test } from './watched.ts';

test('a lead member sees within one screen whether Trafford’s front door is still good practice', async ({ page }) => {
  await page.goto('practices/trafford/front-door/');
  const strip = page.locator('.strip');
  await expect(strip).toContainText('Changed');
  await expect(strip).toContainText('inadequate in March 2019');
  const caution = page.locator('.five dd').last();
  await expect(caution).toContainText('2019');
  const box = await caution.boundingBox();
  expect(box!.y + box!.height, 'the five lines end within 800 pixels').toBeLessThanOrEqual(800);
});

test('a director reads the five lines, the figure and the later judgement of Essex’s caseloads', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Essex: lower caseloads' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Essex: lower caseloads');
  const lines = page.locator('.five');
  for (const term of ['Problem', 'Action', 'Result', 'Cost', 'Caution']) await expect(lines.getByText(term, { exact: true })).toBeVisible();
  const figure = page.locator('.sec', { has: page.locator('#average-caseload') });
  await expect(figure).toContainText('above');
  await expect(figure).toContainText('30');
  await expect(figure.locator('.now')).toContainText('13.6');
  await expect(page.locator('.strip')).toContainText('November 2018 and June 2023');
});

test('a policy officer follows a number in the text to its source and back to what rests on it', async ({ page }) => {
  await page.goto('practices/essex/lower-caseloads/');
  const number = page
    .locator('.sec', { has: page.locator('#the-problem') })
    .locator('sup a')
    .first();
  const anchor = await number.getAttribute('href');
  await number.click();
  const entry = page.locator(`[id="${anchor!.slice(1)}"]`);
  await expect(entry).toBeInViewport();
  await entry.getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'What rests on it' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Essex: lower caseloads' })).toBeVisible();
});

test('a reader of an overtaken source is told at the top, goes to the later one, and finds the way back', async ({ page }) => {
  const top = page.locator('header.sec .overtaking');
  await page.goto('sources/wwcsc-sdm-review-2020/');
  await expect(top).toContainText('Overtaken by:');
  await expect(top).toContainText('for that stage only');
  await expect(top).toBeInViewport();
  await top.getByRole('link', { name: 'A Randomised Controlled Trial' }).click();
  await expect(page).toHaveURL(/sources\/bjsw-fgc-rct-2024\/$/);
  const back = top.getByRole('listitem').filter({ hasText: 'shared decision-making family meetings' });
  await expect(back).toContainText('Overtakes:');
  await expect(back).toContainText('for that stage only');
  await back.getByRole('link').click();
  await expect(page).toHaveURL(/sources\/wwcsc-sdm-review-2020\/$/);
});

test('a reader of a guide sees in its list of sources which of them is overtaken', async ({ page }) => {
  await page.goto('themes/family-group-conferencing/');
  const review = page.locator('#source-wwcsc-sdm-review-2020');
  await expect(review).toContainText('Overtaken by British Journal of Social Work, 2024.');
  await review.getByRole('link', { name: 'British Journal of Social Work, 2024' }).click();
  await expect(page.locator('.overtaking')).toContainText('Overtakes:');
});

test('a reader of a practice that gave way to another is led on to it', async ({ page }) => {
  await page.goto('practices/dorset/blueprint-for-change/');
  await page.locator('.overtaking').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/family help merged with child in need work/i);
  await expect(page.locator('.overtaking')).toContainText(/Overtakes: Dorset: blueprint for change/i);
});

test('a reader sees a later weakness as plainly as the praise', async ({ page }) => {
  await page.goto('practices/trafford/knowing-the-service/');
  const since = page.locator('.sec', { has: page.locator('#seen-since') });
  await expect(since).toContainText('Weakness');
  await expect(since).toContainText('Inadequate overall, March 2019');
});

test('a reader of a guide finds every part of it, and practices side by side', async ({ page }) => {
  await page.goto('themes/caseload-reduction/');
  const contents = page.locator('.contents');
  for (const name of [
    'In brief',
    'How to start',
    'What it costs',
    'What the research says',
    'Questions for scrutiny',
    'Side by side',
    'Who to learn from',
    'What went wrong elsewhere',
  ]) {
    await contents.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 2, name })).toBeInViewport();
  }
  await expect(page.getByRole('table', { name: /side by side/ })).toContainText('Lower caseloads');
});

test('every number of the 2015 article stands on the framework’s page or is one search away', async ({ page }) => {
  await page.goto('frameworks/single-inspection-framework/');
  const count = page.locator('.sec', { has: page.locator('#the-count') });
  await expect(count).toContainText('59 = 14 + 31 + 14');
  await expect(count).toContainText('23.7 per cent, our arithmetic');
  await expect(count).toContainText('none was outstanding');
  await expect(page.locator('main')).toContainText('Solace');
});

test('without JavaScript every page reads the same and search says what to do', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('practices/essex/lower-caseloads/');
  await expect(page.locator('.five')).toBeVisible();
  await page.getByLabel('Search Waymark').fill('caseload');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/search\/\?q=caseload/);
  await expect(page.getByRole('heading', { name: 'Search needs JavaScript' })).toBeVisible();
  await page.locator('.tell').getByRole('link', { name: 'A to Z of everything' }).first().click();
  await expect(page.getByRole('link', { name: 'Essex: lower caseloads' })).toBeVisible();
  await context.close();
});

test('a reader whose link is stale gets a helpful page', async ({ page, faults }) => {
  const response = await page.goto('practices/essex/no-such-practice/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no page at this address');
  await page.getByRole('main').getByRole('link', { name: 'A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z of everything');
  // The browser itself notes a 404 in its console; that one line is expected here.
  expect(faults.splice(0)).toEqual([expect.stringContaining('404')]);
});

test('a council that is no more says until when, leads to those that followed, and shows no empty code', async ({ page }) => {
  await page.goto('authorities/northamptonshire/');
  await expect(page.locator('.open')).toContainText('A council until 31 March 2021');
  await expect(page.locator('.open').getByRole('link', { name: 'West Northamptonshire' })).toBeVisible();
  await expect(page.locator('.strip')).toContainText('East Midlands');
  await expect(page.locator('.strip')).not.toContainText('code');
});

for (const { address, short } of loadModel().themes.values()) {
  test(`a director sees in the first screen of the guide on ${short} what to do, what it costs, how sure we are, what went wrong`, async ({
    page,
  }) => {
    await page.goto(address.slice(1));
    const brief = page.locator('.sec', { has: page.locator('#in-brief') });
    for (const words of ['What to do.', 'What it costs.', 'How sure.', 'What went wrong.']) {
      const answer = brief.locator('li, p').filter({ hasText: words }).last();
      const box = await answer.boundingBox();
      expect(box!.y + box!.height, `“${words}” ends within 800 pixels`).toBeLessThanOrEqual(800);
    }
  });
}
