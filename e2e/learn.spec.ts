/** Who is like us, has been seen doing this well, and what exactly do they do? And the official figures beside it. */
import { inWords } from '../src/model/dates.ts';
import { loadModel } from '../src/model/load.ts';
import { expect, test } from './watched.ts';

test('a reader from Stockport finds in two clicks who was seen strong at the front door, and links to the passage', async ({ page }) => {
  await page.goto('');
  await page.getByText('All 153 councils').click();
  await page.getByRole('link', { name: 'Stockport', exact: true }).click();
  await page.getByRole('link', { name: 'Who to learn from' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Councils like Stockport');
  await page.getByRole('link', { name: 'Front door', exact: true }).first().click();
  const door = page.locator('.sec', { has: page.locator('#multi-agency-front-door') });
  await expect(door).toBeInViewport();
  const remark = door.locator('.obs li').first();
  await expect(remark).toContainText('Strength');
  const passage = remark.getByRole('link', { name: ', this passage' });
  const address = new URL((await passage.getAttribute('href'))!, page.url());
  expect(address.pathname).toMatch(/^\/authorities\/[a-z-]+\/$/);
  expect(address.hash).toMatch(/^#[a-z0-9]{6}$/);
  const words = await remark.locator('p').nth(1).textContent();
  await passage.click();
  await expect(page.locator(`li:has([id="${address.hash.slice(1)}"])`)).toContainText(words!.trim());
});

test('one click leads from what was seen to the council, and one to the report’s source page', async ({ page }) => {
  await page.goto('authorities/stockport/learn-from/');
  const remark = page.locator('.obs li').first();
  const council = remark.locator('a').first();
  const name = (await council.textContent())!;
  await council.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goBack();
  await page
    .locator('.obs li')
    .first()
    .getByRole('link', { name: /^Ofsted, page/ })
    .click();
  await expect(page.getByRole('heading', { name: 'What rests on it' })).toBeVisible();
});

test('a neighbour of whom no report speaks is named, not left out', async ({ page }) => {
  await page.goto('authorities/stockport/learn-from/');
  await page.getByRole('heading', { name: 'The ten, closest first' }).waitFor();
  const ten = await page.locator('.tenlist li').count();
  expect(ten).toBe(10);
  const marks = page.locator('table.ten tbody tr').first().locator('td');
  await expect(marks).toHaveCount(11);
  for (const words of await marks.allInnerTexts())
    expect(words.trim()).toMatch(/^(Strength|Strength and weakness|Mixed|Weakness|·?\s*not seen)$/i);
});

test('a guide leads to what inspectors saw, region by region, newest report first, strengths and weaknesses alike', async ({ page }) => {
  await page.goto('themes/multi-agency-front-door/seen/');
  await expect(page.locator('.obs').first()).toBeVisible();
  const all = page.locator('.sec', { has: page.locator('#north-west') }).getByRole('link', { name: /^All \d+$/ });
  const count = Number((await all.textContent())!.replace('All ', ''));
  await all.click();
  await expect(page.locator('.obs > li')).toHaveCount(count);
  const years = (await page.getByRole('heading', { name: /^Reports of \d{4}$/ }).allTextContents()).map((it) => Number(it.slice(-4)));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  const text = await page.locator('main').innerText();
  expect(text).toContain('Strength');
  expect(text).toContain('Weakness');
});

test('every square of a map is a link named with its council and what was seen there', async ({ page }) => {
  await page.goto('themes/multi-agency-front-door/seen/');
  const squares = page.getByRole('link', { name: /, (strength|mixed|weakness|not seen)$/ });
  expect(await squares.count()).toBeGreaterThanOrEqual(153);
  await page
    .getByRole('link', { name: /Trafford, / })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trafford');
});

test('a policy officer copies one figure with its source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('authorities/stockport/figures/#average-caseload');
  const figure = page.locator('figure', { has: page.locator('#average-caseload') });
  await expect(figure).toContainText('of 11');
  await figure.getByText('Table, words to copy').click();
  await figure.getByRole('button', { name: /^Copy with its source/ }).click();
  await expect(figure.getByRole('status')).toHaveText('Copied.');
  const words = await page.evaluate(() => navigator.clipboard.readText());
  expect(words).toMatch(/^Stockport, average caseload, 2025: 19\.2 .*Department for Education/);
  expect(words).toContain(`figures/#average-caseload, seen ${inWords(loadModel().updated)}.`);
});

test('where the browser lets no page copy, the words are selected and the reader is told', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('authorities/stockport/figures/');
  const figure = page.locator('figure', { has: page.locator('#average-caseload') });
  await figure.getByText('Table, words to copy').click();
  await figure.getByRole('button', { name: /^Copy with its source/ }).click();
  await expect(figure.getByRole('status')).toContainText('press Ctrl and C');
  expect(await page.evaluate(() => getSelection()!.toString())).toContain('Stockport, average caseload');
});

test('without JavaScript a figure has its words, and no button that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('authorities/stockport/figures/');
  await page.locator('summary').first().click();
  await expect(page.locator('.take').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  await context.close();
});

test('a gap in a series is said and never drawn as zero', async ({ page }) => {
  await page.goto('authorities/city-of-london/figures/');
  await expect(page.getByText(/^Not published: /).first()).toBeVisible();
});

test('a measure says who has which figure on the map, in a table by region, and in a file', async ({ page, request }) => {
  await page.goto('measures/average-caseload/');
  await page
    .getByRole('link', { name: /Stockport.*19\.2/ })
    .first()
    .click();
  await expect(page).toHaveURL(/authorities\/stockport\/figures\/#average-caseload$/);
  await page.goto('measures/average-caseload/');
  const file = await page.getByRole('link', { name: /CSV/ }).first().getAttribute('href');
  const text = await (await request.get(file!)).text();
  const rows = text.trim().split(/\r?\n/);
  expect(rows[0]).toContain('period');
  expect(rows.find((row) => row.includes('Stockport') && row.includes('2025'))).toContain('19.2');
});
