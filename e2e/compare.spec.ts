/** Compare: what did each do about the same thing, what did it cost, what came of it, and what was found later? */
import { COMPARE, compareOf } from '../src/model/companions.ts';
import { loadModel } from '../src/model/load.ts';
import { MOST_ABREAST, ROWS, pagesOf } from '../src/model/side-by-side.ts';
import { canonical } from '../src/permalinks/addresses.ts';
import { bringAxe, violations } from './axe.ts';
import { expect, test } from './watched.ts';

const model = loadModel();
const ids = [...model.practices.keys()];
const TWO = 'compare/?p=essex/lower-caseloads&p=trafford/front-door';
const asking = (...names: string[]) => `compare/?${names.map((name) => `p=${name}`).join('&')}`;

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
  await expect(page.locator('#told')).toHaveText('No practice here is called “leeds/no-such”. It may be mistyped, or cut off.');
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

test('a comparison prints on A4 landscape, two to four practices on one sheet with their address', async ({ page }) => {
  const sheetsOf = async () => {
    const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
  };
  await page.goto(`${TWO}&p=leeds/three-obsessions&p=essex/savings-reinvested-in-prevention`);
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  expect(await sheetsOf()).toEqual([[842, 595]]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#address')).toBeVisible();
  for (const hidden of ['#ways', '.mast nav', '.foot']) await expect(page.locator(hidden)).toBeHidden();
  const theme = model.themes.get('workforce')!;
  await page.goto(compareOf(theme).slice(1));
  const sheets = await sheetsOf();
  expect(new Set(sheets.map(String))).toEqual(new Set(['842,595']));
  expect(sheets.length, 'a sheet for each table').toBe(pagesOf(theme)[0]!.length);
});

test('nothing of a comparison is cut off at the edge of the paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // A4 landscape less its margins is 275 mm wide, which is 1039 CSS pixels.
  await page.setViewportSize({ width: 1039, height: 660 });
  await page.goto(TWO);
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  const over = await page
    .locator('main *:visible')
    .evaluateAll((all) =>
      all.filter((it) => !it.closest('.vh') && it.getBoundingClientRect().right > 1040).map((it) => it.outerHTML.slice(0, 80)),
    );
  expect(over).toEqual([]);
});
