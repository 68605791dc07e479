/** Print: a paper with its address, without what paper cannot use. */
import { loadModel } from '../src/model/load.ts';
import { expect, test } from './watched.ts';

test('a printed practice carries its address and leaves out navigation and fields', async ({ page }) => {
  await page.goto('practices/essex/lower-caseloads/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.mast .paper-only')).toHaveText('waymark.example/practices/essex/lower-caseloads/');
  await expect(page.locator('.mast .paper-only')).toBeVisible();
  for (const hidden of ['.mast nav', '.mast form', '.foot nav']) await expect(page.locator(hidden)).toBeHidden();
  await expect(page.locator('.five')).toBeVisible();
});

for (const name of loadModel().briefings.keys()) {
  test(`the briefing ${name} prints on one sheet`, async ({ page }) => {
    await page.goto(`briefings/${name}/`);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
    expect(pages.length).toBe(1);
  });
}

test('nothing is cut off at the edge of the paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // A4 less its margins is 176 mm wide, which is 665 CSS pixels.
  await page.setViewportSize({ width: 665, height: 940 });
  for (const address of [
    '',
    'practices/essex/lower-caseloads/',
    'themes/caseload-reduction/',
    'authorities/trafford/',
    'authorities/trafford/figures/',
    'authorities/trafford/learn-from/',
    'themes/multi-agency-front-door/seen/',
    'themes/multi-agency-front-door/seen/london/',
    'authorities/',
    'measures/average-caseload/',
    'glossary/',
  ]) {
    await page.goto(address);
    const over = await page
      .locator('main *:visible')
      .evaluateAll((all) =>
        all
          .filter((it) => !it.closest('svg, .vh, .scroll') && it.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map((it) => it.outerHTML.slice(0, 80)),
      );
    expect(over, address).toEqual([]);
  }
});
