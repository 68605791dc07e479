/** Compare: what did each do about the same thing, what did it cost, what came of it, and what was found later? */
import { COMPARE, compareOf } from '../src/model/companions.ts';
import { loadModel } from '../src/model/load.ts';
import { MOST_ABREAST, ROWS, pagesOf } from '../src/model/side-by-side.ts';
import { canonical } from '../src/permalinks/addresses.ts';
import { bringAxe, violations } from './axe.ts';
import { TWO, asking } from './comparing.ts';
import { expect, test } from './watched.ts';

const model = loadModel();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader of any theme reads all its practices by row', async ({ page }) => {
    for (const theme of model.themes.values()) {
      const shown = [];
      for (const [i, tables] of pagesOf(theme).entries()) {
        await page.goto(compareOf(theme, i + 1).slice(1));
        await expect(page.locator('.cmp')).toHaveCount(tables.length);
        shown.push(...(await page.getByRole('columnheader').locator('a').allTextContents()));
      }
      expect(shown.toSorted(), theme.id).toEqual(theme.practices.map(({ name }) => name).toSorted());
      if (!shown.length) await expect(page.getByRole('main')).toContainText('No practice on this theme has been recorded yet.');
    }
  });

  test('every practice has every row, and what is not stated is said', async ({ page }) => {
    const theme = model.themes.get('multi-agency-front-door')!;
    await page.goto(compareOf(theme).slice(1));
    const table = page.locator('.cmp').filter({ hasText: 'One multi-agency team at the front door' });
    await expect(table.getByRole('rowheader')).toHaveText(Object.values(ROWS));
    const at = (await table.getByRole('columnheader').locator('a').allTextContents()).indexOf('One multi-agency team at the front door');
    const cell = (row: string) =>
      table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: row }) })
        .getByRole('cell')
        .nth(at);
    await expect(cell('Cost')).toHaveText('Not stated in the sources.');
    await expect(cell('Basis')).toContainText('Seen in inspection');
    await expect(cell('Later judgement')).toContainText('Requires improvement');
    await expect(cell('Later judgement')).toContainText('inadequate in March 2019');
  });

  test('no table is wider than can be read', async ({ page }) => {
    for (const theme of model.themes.values()) {
      await page.goto(compareOf(theme).slice(1));
      for (const table of await page.locator('.cmp').all())
        expect(await table.getByRole('columnheader').count()).toBeLessThanOrEqual(MOST_ABREAST);
    }
  });

  test('who chooses practices is told what to do instead, and sees no form that does nothing', async ({ page }) => {
    await page.goto(TWO);
    await expect(page.locator('main .tell:visible')).toContainText('Choosing needs JavaScript. Without it, open a theme above');
    await expect(page.getByRole('button', { name: 'Show side by side' })).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'Caseload reduction' }).click();
    await expect(page.getByRole('columnheader', { name: /Lower caseloads/ })).toBeVisible();
  });
});

test('a practice and its guide lead to the theme’s practices side by side', async ({ page }) => {
  await page.goto('practices/essex/lower-caseloads/');
  await page.getByRole('link', { name: 'Side by side' }).click();
  await expect(page).toHaveURL(/\/compare\/caseload-reduction\/$/);
  await page.getByRole('link', { name: 'The practice guide' }).click();
  await page
    .locator('.sec', { has: page.locator('#side-by-side') })
    .getByRole('link', { name: /row by row$/ })
    .click();
  await expect(page).toHaveURL(/\/compare\/caseload-reduction\/$/);
});

test('two practices stand side by side at an address that can be shared', async ({ page }) => {
  await page.goto(TWO);
  const table = page.getByRole('table', { name: 'Essex: Lower caseloads, Trafford: One multi-agency team at the front door' });
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  await expect(table.getByRole('rowheader')).toHaveText(Object.values(ROWS));
  const judged = table.getByRole('row').last();
  await expect(judged).toContainText('Outstanding');
  await expect(judged).toContainText('inadequate in March 2019');
  await expect(judged.locator('svg.sym')).toHaveCount(2);
  await expect(table.locator('.blank')).toHaveText(['Not stated in the sources.']);
  await expect(page).toHaveTitle('Essex: Lower caseloads, Trafford: One multi-agency team at the front door · Waymark');
  await expect(page.locator('#address')).toHaveText(`${canonical(COMPARE)}?p=essex/lower-caseloads&p=trafford/front-door`);
  await expect(page.locator('#told')).toBeHidden();
  await table.getByRole('link', { name: 'Lower caseloads' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Essex: lower caseloads');
});

test('what the script draws is what the build draws', async ({ page }) => {
  const theme = model.themes.get('caseload-reduction')!;
  const [first] = pagesOf(theme)[0]!;
  const drawn = async () => {
    await expect(page.locator('.cmp table').first()).toBeVisible();
    return page
      .locator('.cmp tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.children].map((it) => [
            it.tagName,
            it.textContent.replace(/\s+/g, ' ').trim(),
            it.querySelectorAll('svg, .blank, small').length,
          ]),
        ),
      );
  };
  await page.goto(compareOf(theme).slice(1));
  const built = (await drawn()).slice(0, Object.keys(ROWS).length + 1);
  await page.goto(asking(...first!.practices.map(({ id }) => id)));
  expect(await drawn()).toEqual(built);
});

test('by keyboard alone a reader chooses two practices and reads them', async ({ page }) => {
  await page.goto('compare/#choose');
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#count')).toHaveText('1 chosen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('#count')).toHaveText('2 chosen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await expect(page.locator('#status')).toHaveText(/^2 practices side by side: /);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
});

test('a comparison that is drawn, and one that cannot be, pass axe', async ({ page }) => {
  await bringAxe(page);
  for (const [address, shown] of [
    [TWO, '#drawn'],
    [asking('essex/nothing'), '#told'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator(shown)).toBeVisible();
    expect(await violations(page), address).toEqual([]);
  }
});
