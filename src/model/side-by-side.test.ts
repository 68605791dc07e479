import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Practice, Theme } from './entities.ts';
import { buildModel } from './model.ts';
import { columnOf, evenly, inOrder, judgedSince, pagesOf, statusNote } from './side-by-side.ts';
import { changed, smallContent } from './small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const practiceOf = (files = smallContent()): Practice => buildModel(files).practices.get('northshire/lower-caseloads')!;

/** A theme with so many practices. */
function themeOf(count: number): Theme {
  const theme = { practices: [] as Practice[] } as Theme;
  const practice = practiceOf();
  theme.practices = Array.from({ length: count }, (_, i) => ({ ...practice, id: `northshire/${i + 1}`, themes: [theme] }));
  return theme;
}
const numbers = (theme: Theme) => pagesOf(theme).map((tables) => tables.map(({ from, to }) => `${from} to ${to}`));

describe('a practice as it stands beside others', () => {
  test('a reader sees its five lines, who vouches for it, what came of it, and whether it still runs', () => {
    const practice = practiceOf();
    const { place, name, address, cells } = columnOf(practice);
    assert.deepEqual([place, name, address], ['Northshire', 'Lower caseloads', '/practices/northshire/lower-caseloads/']);
    for (const line of ['problem', 'action', 'caution'] as const) assert.equal(cells[line].text, practice.lines[line]);
    assert.deepEqual(cells.result, { text: practice.lines.result, note: 'Finding: worked' });
    assert.deepEqual(cells.basis, { text: 'Reported by the authority', note: practice.basis.note });
    assert.equal(cells.status.note, statusNote(practice));
  });
  test('what no source states is said, and marked as a blank; a sentence that says more is none', () => {
    assert.deepEqual(columnOf(practiceOf()).cells.cost, { text: 'Not stated in the sources.', blank: true });
    const half = practiceOf(changed(PRACTICE, 'cost: Not stated in the sources.', 'cost: Not stated in the sources. A grant paid part.'));
    assert.equal(columnOf(half).cells.cost.blank, undefined);
  });
  test('the newest judgement since stands there with its sign and what went before it', () => {
    const again = `  - framework: ilacs
    kind: standard
    inspected: { from: '2022-06-06', to: '2022-06-17' }
    published: '2022-08-01'
    overall: requires improvement
    report: northshire/2022-08-01-inspection
visits:
`;
    const { since } = columnOf(practiceOf(changed('content/authorities/northshire.mdx', 'visits:\n', again))).cells;
    assert.deepEqual(since, {
      symbol: 'requires improvement',
      text: 'Requires improvement',
      note: 'June 2022; inadequate in March 2019',
    });
  });
  test('a practice that was not judged since is said to be so, and one of no authority too', () => {
    const practice = { ...practiceOf(), later: [] };
    assert.equal(judgedSince(practice), undefined);
    assert.deepEqual(columnOf(practice).cells.since, { text: 'Not judged since', blank: true });
    const unnamed = columnOf({ ...practice, authority: undefined });
    assert.deepEqual([unnamed.place, unnamed.cells.since.text], ['Authority not named', 'No authority is named']);
  });
  test('a status carries the month in which it was confirmed, where it was', () => {
    const practice = practiceOf();
    const status = { ...practice.status, note: 'Still low' };
    assert.equal(statusNote({ ...practice, status: { ...status, confirmed: '2018-11' } }), 'Still low (November 2018)');
    assert.equal(statusNote({ ...practice, status: { ...status, confirmed: undefined } }), 'Still low');
  });
});

describe('the practices of a theme, four beside each other', () => {
  test('those of which it is the main theme stand first, and in each part those of no authority last', () => {
    const theme = { id: 'one' } as Theme;
    const other = { id: 'other' } as Theme;
    const practice = (id: string, themes: Theme[], authority?: object) => ({ id, themes, authority }) as unknown as Practice;
    theme.practices = [
      practice('england/side', [other, theme]),
      practice('england/main', [theme]),
      practice('a/side', [other, theme], {}),
      practice('a/main', [theme, other], {}),
    ];
    assert.deepEqual(
      inOrder(theme).map(({ id }) => id),
      ['a/main', 'england/main', 'a/side', 'england/side'],
    );
  });
  test('a theme without practices has one page without tables', () => {
    assert.deepEqual(pagesOf(themeOf(0)), [[]]);
  });
  test('five stand as three and two, never as four and one', () => {
    assert.deepEqual(numbers(themeOf(1)), [['1 to 1']]);
    assert.deepEqual(numbers(themeOf(4)), [['1 to 4']]);
    assert.deepEqual(numbers(themeOf(5)), [['1 to 3', '4 to 5']]);
  });
  test('twenty-eight fit on a page and twenty-nine do not; thirty make two pages of fifteen', () => {
    assert.deepEqual(
      [28, 29].map((count) => pagesOf(themeOf(count)).length),
      [1, 2],
    );
    assert.deepEqual(numbers(themeOf(30)), [
      ['1 to 4', '5 to 8', '9 to 12', '13 to 15'],
      ['16 to 19', '20 to 23', '24 to 27', '28 to 30'],
    ]);
  });
  test('none is lost or doubled, however many there are', () => {
    for (let count = 0; count < 130; count++) {
      const theme = themeOf(count);
      const tables = pagesOf(theme).flat();
      assert.deepEqual(
        tables.flatMap(({ practices }) => practices.map(({ id }) => id)),
        theme.practices.map(({ id }) => id),
      );
      for (const { from, to, practices } of tables) assert.equal(practices.length, to - from + 1);
    }
  });
  test('a list is split as evenly as can be', () => {
    assert.deepEqual(evenly([], 4), []);
    assert.deepEqual(evenly([1, 2, 3, 4, 5, 6], 4), [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    for (let count = 1; count < 60; count++) {
      const sizes = evenly(Array.from({ length: count }), 4).map(({ length }) => length);
      assert.ok(Math.max(...sizes) <= 4 && Math.max(...sizes) - Math.min(...sizes) <= 1, `${count}: ${sizes.join(', ')}`);
    }
  });
});
