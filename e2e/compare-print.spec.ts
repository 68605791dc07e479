/** Compare: a comparison on paper. */
import { compareOf } from '../src/model/companions.ts';
import { loadModel } from '../src/model/load.ts';
import { pagesOf } from '../src/model/side-by-side.ts';
import { TWO } from './comparing.ts';
import { expect, test } from './watched.ts';

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
  const theme = loadModel().themes.get('workforce')!;
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
