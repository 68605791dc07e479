/** Compare: who asks for what cannot be drawn, or comes back to a half-made choice, is told where they stand. */
import { loadModel } from '../src/model/load.ts';
import { TWO, asking } from './comparing.ts';
import { expect, test } from './watched.ts';

const ids = [...loadModel().practices.keys()];

const TOLD: [string, string, RegExp, number][] = [
  ['a name that no practice has', asking('essex/lower-caseloads', 'essex/nothing'), /No practice here is called “essex\/nothing”.* Choose at least one more below/, 1],
  ['only names that no practice has', asking('nothing', '../../themes'), /“nothing” and “\.\.\/themes”.* Choose two to four practices below/, 0],
  ['one practice only', asking('essex/lower-caseloads'), /^One practice is chosen\. Choose at least one more below\.$/, 1],
  ['five practices', asking(...ids.slice(0, 5)), /^5 practices are chosen, and 4 fit side by side\. Take away at least 1 below\.$/, 5],
  ['markup for a name', asking('%3Cimg%20src=x%20onerror=alert(1)%3E', ids[0]!), /“<img src=x onerror=alert\(1\)>”/, 1],
]; // prettier-ignore
for (const [what, address, words, checked] of TOLD) {
  test(`an address with ${what} gets help, and the form as it was chosen`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('#told')).toHaveText(words);
    await expect(page.locator('#status')).toHaveText(words);
    await expect(page.locator('#drawn')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'By theme' })).toBeVisible();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(checked);
  });
}

test('two known practices are drawn although a third name is unknown, and that is said', async ({ page }) => {
  await page.goto(`${TWO}&p=leeds/no-such`);
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  const unknown = 'No practice here is called “leeds/no-such”. It may be mistyped, or cut off.';
  await expect(page.locator('#told')).toHaveText(unknown);
  const drawn = '2 practices side by side: Essex: Lower caseloads, Trafford: One multi-agency team at the front door.';
  await expect(page.locator('#status')).toHaveText(`${unknown} ${drawn}`);
});

test('a practice that cannot be fetched is said, and the rest of the page stays', async ({ page, faults }) => {
  await page.route('**/compare/practices/**', (route) => route.abort());
  await page.goto(TWO);
  await expect(page.locator('#told')).toContainText('could not be fetched');
  await expect(page.getByRole('heading', { name: 'By theme' })).toBeVisible();
  await expect(page.locator('#loading')).toBeHidden();
  expect(faults.filter((it) => !it.includes('net::ERR_FAILED'))).toEqual([]);
  faults.length = 0;
});

test('a reader who comes back finds the choice counted that the browser has kept', async ({ page }) => {
  await page.goto('compare/');
  for (const at of [0, 1]) await page.getByRole('checkbox').nth(at).check();
  await page.getByRole('main').getByRole('link', { name: 'Caseload reduction' }).click();
  await expect(page).toHaveURL(/\/compare\/caseload-reduction\/$/);
  await page.goBack();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(page.locator('#count')).toHaveText('2 chosen');
});
