/** Access: keyboard, zoom, the reader's own colours, reduced motion. The automatic rules stand in every-page.spec.ts. */
import { chromium } from '@playwright/test';
import { loadModel } from '../src/model/load.ts';
import { slowLine } from './slow-line.ts';
import { expect, test } from './watched.ts';

const KINDS = [
  '',
  'themes/caseload-reduction/',
  'practices/essex/lower-caseloads/',
  'authorities/trafford/',
  'authorities/trafford/figures/',
  'authorities/trafford/learn-from/',
  'themes/multi-agency-front-door/seen/',
  'themes/multi-agency-front-door/seen/london/',
  'authorities/',
  'measures/average-caseload/',
  'glossary/',
  'search/?q=caseload',
  'compare/workforce/',
  'compare/?p=essex/lower-caseloads&p=trafford/front-door',
];

test('the first key leads to the text', async ({ page }) => {
  await page.goto('practices/essex/lower-caseloads/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

for (const address of KINDS) {
  test(`focus can be seen wherever it stands on /${address}`, async ({ page }) => {
    await page.goto(address);
    if (address.includes('?q=')) await expect(page.locator('#hits > li').first()).toBeVisible();
    let stops = 0;
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const it = document.activeElement as HTMLElement;
        // Behind the last link the focus leaves the page for the browser's own bar.
        if (it === document.body) return undefined;
        const style = getComputedStyle(it);
        const box = it.getBoundingClientRect();
        return {
          name: it.outerHTML.slice(0, 80),
          outline: parseFloat(style.outlineWidth),
          style: style.outlineStyle,
          width: box.width,
          height: box.height,
        };
      });
      if (!seen) break;
      expect(seen.style, seen.name).not.toBe('none');
      expect(seen.outline, seen.name).toBeGreaterThanOrEqual(2);
      expect(Math.min(seen.width, seen.height), `${seen.name} can be seen`).toBeGreaterThan(0);
      stops++;
    }
    expect(stops).toBeGreaterThan(10);
  });

  test(`wider letters do not overflow 320 pixels on /${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await page.evaluate(() => {
      // WCAG 1.4.12, text spacing.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; } p { margin-block-end: 2em !important; }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test(`in the reader's own colours symbols and fields stay visible on /${address}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(address);
    const lost = await page.locator('svg.sym:visible, svg.disc:visible').evaluateAll(
      (all) =>
        all.filter((it) => {
          const ground = getComputedStyle(document.body).backgroundColor;
          const shape = it.querySelector('path, circle')!;
          const style = getComputedStyle(shape);
          const ink = style.stroke !== 'none' ? style.stroke : style.fill;
          return ink === ground;
        }).length,
    );
    expect(lost).toBe(0);
  });
}

test('nothing moves by itself, and nothing needs to be told not to', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of KINDS) {
    await page.goto(address);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving, address).toBe(0);
  }
});

test('no word of a title or of a status is broken at 320 pixels', async ({ page }) => {
  const longestWord = ({ title }: { title: string }) => Math.max(...title.split(/[\s-]/).map(({ length }) => length));
  const pages = [...loadModel().pages.values()].toSorted((a, b) => longestWord(b) - longestWord(a)).slice(0, 6);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const { address } of [...pages, { address: '/practices/cambridgeshire/family-safeguarding/' }]) {
    await page.goto(address.slice(1));
    const broken = await page.locator('h1, .strip dd').evaluateAll((all) =>
      all.flatMap((it) =>
        [...it.childNodes].flatMap((node) =>
          [...(node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '').matchAll(/[\p{L}\p{N}’:]+/gu)].flatMap(
            ({ 0: word, index }) => {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
              return lines.size > 1 ? [word] : [];
            },
          ),
        ),
      ),
    );
    expect(broken, address).toEqual([]);
  }
});

test('links in lists are large enough to hit: 24 pixels at least', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of KINDS) {
    await page.goto(address);
    const small = await page
      .locator('nav a:visible, .asks a:visible, .legend a:visible, summary:visible, button:visible, select:visible')
      .evaluateAll((all) => all.filter((it) => it.getBoundingClientRect().height < 24).map((it) => it.textContent?.trim()));
    expect(small, address).toEqual([]);
  }
});

test('a page does not shift while it comes, piece by piece', async ({ browser }) => {
  const { address: site, end } = await slowLine();
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of KINDS.filter((it) => !it.startsWith('search'))) {
    await page.goto(site + address);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), address).toEqual([]);
  }
  await page.close();
  end();
});

test('text at twice its size needs no sideways scrolling', async ({ baseURL, launchOptions }) => {
  // The reader's own setting: the browser's default size doubled, as WCAG 1.4.4 asks.
  const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] });
  const page = await browser.newPage({ baseURL, viewport: { width: 640, height: 800 } });
  for (const address of KINDS) {
    await page.goto(address);
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(32);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(640);
  }
  await browser.close();
});
