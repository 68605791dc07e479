import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { faultLine } from '../model/faults.ts';
import { changed } from '../model/small-content.ts';
import { CASELOADS, COLUMNS, TOLD, YEAR, knownContent, madeFile, madeText, run } from './made-files.ts';
import { prepare } from './prepare.ts';

/** What the Department has of the periods that the series has, with nothing changed. */
const SERIES = [
  'england 2017 17.7 15.8',
  'northshire 2017 14.1 37',
  'southbury 2017 20.5 1',
  'eastport 2017 x x',
  'england 2018 17.4 1',
  'northshire 2018 14.0 1',
  'southbury 2018 x 1',
  'eastport 2018 x 1',
  'england 2019 x 1',
  'southbury 2019 21 1',
];

const wordsOf = (rows: readonly string[], id = 'average-caseload') => run(rows).found.find(({ measure }) => measure.id === id)!;

/** What an editor reads of caseloads where rows of one year have other cells. */
function changesOf(cells: Readonly<Record<string, string>>, of = '2017'): readonly string[] {
  const rows = SERIES.map((row) => {
    const [place = '', period] = row.split(' ');
    return period === of && cells[place] ? `${place} ${of} ${cells[place]}` : row;
  });
  assert.deepEqual(run(rows).faults, []);
  return wordsOf(rows).changes;
}

describe('new figures of the Department’s', () => {
  test('an editor gets a new year for England and every council, rounded as the series is', () => {
    const { faults, texts } = run(YEAR);
    assert.deepEqual(faults, []);
    const added = texts
      .get(CASELOADS)!
      .split('\n')
      .filter((row) => row.includes('2020'));
    assert.deepEqual(added, ['eastport,2020,9.0', 'england,2020,16.3', 'northshire,2020,13.1', 'southbury,2020,']);
  });
  test('the dates of the edition are written with the figures', () => {
    const yaml = run(YEAR).texts.get('content/measures/average-caseload.yaml')!;
    assert.match(yaml, /updated: '2027-03'\n {2}nextUpdate: '2028-03'\n {2}seen: '2027-04-02'\n/);
  });
  test('what stood in a series and is not in the file stays to the letter', () => {
    const text = run(YEAR).texts.get(CASELOADS)!;
    assert.match(text, /^authority,period,value\n/);
    assert.match(text, /northshire,2018,14\nnorthshire,2019,\nnorthshire,2020,13\.1\n/);
  });
  test('an editor reads of a new year: England first, then how many councils, and why some have none', () =>
    assert.deepEqual(wordsOf(YEAR).changes, [
      'New period 2020: England 16.3; 2 councils with a figure; 1 council without: Southbury (x: not available)',
    ]));
  test('an editor reads which figures are others than before, old to new, England first', () =>
    assert.deepEqual(changesOf({ england: '17.8 15.8', northshire: '14.2 37' }), [
      'Changed in 2017: England 17.7 to 17.8; 1 council: Northshire 14.1 to 14.2',
    ]));
  test('an editor is warned where most councils of an earlier year changed: the column may mean something else now', () =>
    assert.deepEqual(changesOf({ northshire: '7.1 37', southbury: '10.3 1' }), [
      'Changed in 2017: 2 councils: Northshire 14.1 to 7.1, Southbury 20.5 to 10.3',
      'Most councils changed in 2017: the column may mean something else now. Compare with the release’s notes',
    ]));
  test('an editor is warned where most councils of an earlier year lost their figures', () =>
    assert.equal(
      changesOf({ northshire: 'c 37', southbury: 'c 1' }).at(-1),
      'Most councils changed in 2017: the column may mean something else now. Compare with the release’s notes',
    ));
  test('most councils are most of those that had a figure, not of those that get one now', () =>
    assert.match(changesOf({ northshire: '7 1', southbury: '9 1', eastport: '9 1' }, '2018').at(-1)!, /^Most councils changed in 2018: /));
  test('an editor reads of a first figure where there was none', () =>
    assert.deepEqual(changesOf({ eastport: '9 x' }), ['First figures in 2017: 1 council: Eastport 9.0']));
  test('an editor reads which figures are taken back, and why', () =>
    assert.deepEqual(changesOf({ northshire: 'c 37' }), [
      'Taken back in 2017: Northshire (c: hidden, so that nobody can be recognised), was 14.1',
    ]));
  test('a council without a row keeps its figure, and is named', () => {
    const rows = SERIES.filter((row) => !row.startsWith('northshire 2017'));
    assert.deepEqual(run(rows).faults, []);
    assert.deepEqual(wordsOf(rows).changes, ['No row in 2017 (what we have stays): Northshire']);
    assert.equal(run(rows).texts.has(CASELOADS), false);
  });
  test('a figure that is 14 here and 14.0 there has not changed', () => {
    assert.deepEqual(changesOf({}), []);
    assert.equal(run(SERIES).texts.has(CASELOADS), false);
  });
  test('a council that is new in the registry gets its figures', () => {
    const content = knownContent();
    const registry = content.get('content/registry.csv')!.replaceAll(/close,(\w+)\n/g, 'close newton:close,$1\n');
    const newton =
      'newton,Newton,E06000999,999,80999,Unitary Authority,North West,4,6,southbury:close eastport:close northshire:close,Nwtn';
    content.set('content/registry.csv', `${registry}${newton}\n`);
    const { faults, texts } = run([...YEAR, 'newton 2020 14 3'], { content });
    assert.deepEqual(faults, []);
    assert.match(texts.get(CASELOADS)!, /\nnewton,2020,14\.0\nnorthshire,2017,14\.1\n/);
  });
  test('councils that were replaced, and years before the first that is shown, are left out and said', () =>
    assert.deepEqual(wordsOf([...YEAR, 'cumbria 2020 14 3', 'england 2015 16 3', 'england 2016 16 3']).notes, [
      'Left out: councils that are no more (Cumbria)',
      'Left out: 2015 to 2016, before the first period shown, 2017',
    ]));
  test('two councils that report as one service get the same figure, and it is said', () => {
    const rows = ['england 2020 16.3 15.4', 'northshire 2020 13.1 c', 'pair 2020 11 12'];
    assert.match(run(rows).texts.get(CASELOADS)!, /eastport,2020,11\.0\n[^]*southbury,2020,11\.0\n/);
    assert.deepEqual(wordsOf(rows).notes, ['One row for Southbury and Eastport: each gets its figure']);
  });
  test('a figure that rounds to nothing without being nothing stands as 0.0, and it is said', () => {
    const rows = YEAR.map((row) => row.replace('2020 9', '2020 low'));
    assert.match(run(rows).texts.get(CASELOADS)!, /eastport,2020,0\.0\n/);
    assert.match(wordsOf(rows).notes.join(), /^Average caseload: "low", .* stands as 0 for Eastport 2020$/);
  });
  test('a file that was renamed is known by what stands in it, and a file that nobody needs is named', () => {
    const files = [madeFile('download.csv', madeText(COLUMNS, ...YEAR)), madeFile('other.csv', 'a,b\n1,2\n')];
    const { found, aside } = prepare(knownContent(), 'new', files, TOLD);
    assert.equal(found.length, 2);
    assert.deepEqual(aside, ['other.csv']);
  });
  test('a file that was renamed is not taken where it has several rows for one council and year', () => {
    const rows = YEAR.flatMap((row) => [`${row} Total`, `${row} Manager`]);
    const { found, faults } = prepare(knownContent(), 'new', [madeFile('download.csv', madeText(`${COLUMNS},role`, ...rows))], TOLD);
    assert.equal(found.length, 0);
    assert.match(faultLine(faults[0]!), /^new:1 holds no file of the Department’s that is known/);
  });
  test('only rows that the measure means are read', () => {
    const content = changed(
      'content/measures/average-caseload.yaml',
      'caseload_fte }',
      'caseload_fte, filter: { role: Total } }',
      knownContent(),
    );
    const rows = YEAR.flatMap((row) => [`${row} Total`, `${row.replace('16.3', '1')} Manager`]);
    const files = [madeFile('csww_indicators.csv', madeText(`${COLUMNS},role`, ...rows))];
    const text = prepare(
      changed('content/measures/agency-rate.yaml', 'agency_rate_fte }', 'agency_rate_fte, filter: { role: Total } }', content),
      'new',
      files,
      TOLD,
    );
    assert.match(text.texts.get(CASELOADS)!, /england,2020,16\.3\n/);
  });
});
