import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ContentError, faultLine } from '../model/faults.ts';
import { changed } from '../model/small-content.ts';
import { knownContent, madeFile, madeText } from './made-files.ts';
import { prepare } from './prepare.ts';

const COLUMNS = 'caseload_fte,agency_rate_fte';
const NAME = 'csww_indicators_2017_to_2020.csv';
const CASELOADS = 'content/measures/average-caseload.csv';
const TOLD = { today: '2027-04-02' };
const YEAR = ['england 2020 16.3 15.4', 'north-west 2020 15 12', 'northshire 2020 13.1 c', 'southbury 2020 x 20', 'eastport 2020 9 0'];

const run = (rows: string[], { content = knownContent(), columns = COLUMNS, name = NAME } = {}) =>
  prepare(content, 'new', [madeFile(name, madeText(columns, ...rows))], TOLD);

const wordsOf = (rows: string[], id = 'average-caseload') => run(rows).found.find(({ measure }) => measure.id === id)!;

/** Asserts that a run is refused for one reason, told with file and line, and brings no text. */
function refuses(rows: string[], place: string, gist: RegExp, options: Parameters<typeof run>[1] = {}): void {
  const { faults, texts } = run(rows, options);
  const lines = faults.map(faultLine);
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.equal(lines[0]!.split(' ')[0], place);
  assert.match(lines[0]!, gist);
  assert.equal(texts.size, 0);
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
    assert.deepEqual(wordsOf(['england 2017 17.8 15.8', 'northshire 2017 14.2 37', 'southbury 2017 20.5 1', 'eastport 2017 x x']).changes, [
      'Changed in 2017: England 17.7 to 17.8; 1 council: Northshire 14.1 to 14.2',
    ]));
  test('an editor reads of a first figure where there was none', () =>
    assert.deepEqual(wordsOf(['england 2017 17.7 15.8', 'northshire 2017 14.1 37', 'southbury 2017 20.5 1', 'eastport 2017 9 x']).changes, [
      'First figures in 2017: 1 council: Eastport 9.0',
    ]));
  test('an editor reads which figures are taken back, and why', () =>
    assert.deepEqual(wordsOf(['england 2017 17.7 15.8', 'northshire 2017 c 37', 'southbury 2017 20.5 1', 'eastport 2017 x x']).changes, [
      'Taken back in 2017: Northshire (c: hidden, so that nobody can be recognised), was 14.1',
    ]));
  test('a council without a row keeps its figure, and is named', () => {
    const rows = ['england 2017 17.7 15.8', 'southbury 2017 20.5 1', 'eastport 2017 x x'];
    assert.deepEqual(wordsOf(rows).changes, ['No row in 2017 (what we have stays): Northshire']);
    assert.equal(run(rows).texts.has(CASELOADS), false);
  });
  test('a figure that is 14 here and 14.0 there has not changed', () => {
    const { texts, found } = run(['england 2018 17.4 1', 'northshire 2018 14.0 1', 'southbury 2018 x 1', 'eastport 2018 x 1']);
    assert.equal(texts.has(CASELOADS), false);
    assert.deepEqual(found.find(({ measure }) => measure.id === 'average-caseload')!.changes, []);
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

describe('a rate that the file does not carry', () => {
  const per = 'agency_rate_fte, per: { measure: average-caseload, times: 100, yearsBefore: 1 } }';
  const content = changed('content/measures/agency-rate.yaml', 'agency_rate_fte }', per, knownContent());
  const before = ['england 2019 16 8.7', 'northshire 2019 20 7', 'southbury 2019 c 1', 'eastport 2019 40 1'];
  const year = ['england 2020 1 8', 'northshire 2020 1 5', 'southbury 2020 1 1', 'eastport 2020 1 c'];

  test('is worked out from the count and the other series of the year before, as it is after this run', () => {
    const { faults, texts } = run([...before, ...year], { content });
    assert.deepEqual(faults, []);
    const rates = texts.get('content/measures/agency-rate.csv')!.split('\n');
    assert.deepEqual(
      rates.filter((row) => /^(england|northshire),20(19|20)/.test(row)),
      ['england,2019,50.0', 'england,2020,50.0', 'northshire,2019,50.0', 'northshire,2020,25.0'],
    );
  });
  test('stays empty where the count or the other figure was not published', () => {
    const text = run([...before, ...year], { content }).texts.get('content/measures/agency-rate.csv')!;
    assert.match(text, /southbury,2020,\n/);
    assert.match(text, /eastport,2020,\n/);
  });
  test('is refused without the other series of that year', () =>
    refuses(year, `${NAME}:2`, /needs average-caseload of 2019 for the Agency workers of 2020/, { content }));
  test('is refused where there is no such other series', () => {
    const unknown = changed('content/measures/agency-rate.yaml', 'measure: average-caseload', 'measure: caseloads', content);
    assert.match(run(year, { content: unknown }).faults.map(faultLine).join('\n'), /agency-rate\.yaml:\d+ "caseloads" is no measure/);
  });
});

describe('a run is refused', () => {
  const line = (rows: string[]) => `${NAME}:${rows.length + 1}`;
  const added = (row: string, place: string, gist: RegExp) => refuses([...YEAR, row], place, gist);

  test('for a council that is not known, told once for all its years', () => {
    const rows = [...YEAR, 'newton 2020 14 3', 'newton 2020 14 3'];
    refuses(
      rows,
      `${NAME}:7`,
      /speaks of "Newton" with new_la_code "E06000999" and old_la_code "999".*\(and 1 more such line\)\. .*registry\.csv/,
    );
  });
  test('for two codes that are two councils', () => added('at-odds 2020 14 3', line([...YEAR, '']), /which are Northshire and Southbury/));
  test('for a level that is not known', () => added('national-park 2020 14 3', line([...YEAR, '']), /geographic_level "National park"/));
  test('for another country', () => added('scotland 2020 14 3', line([...YEAR, '']), /country "S92000003"/));
  test('for a symbol that is not known', () => {
    refuses(
      YEAR.map((row) => row.replace('13.1', 'q')),
      `${NAME}:4`,
      /has "q" under caseload_fte\. A figure is a number, low, or one of c x z u k/,
    );
  });
  test('for a percentage above 100', () => {
    refuses(
      YEAR.map((row) => row.replace('15.4', '154')),
      `${NAME}:2`,
      /has 154\.0 for england, 2020, as a percentage of Agency workers/,
    );
  });
  test('for a figure below nothing', () =>
    refuses(
      YEAR.map((row) => row.replace('13.1', '-13.1')),
      `${NAME}:4`,
      /has -13\.1 for northshire/,
    ));
  test('for a second row of one council and year', () =>
    refuses([...YEAR, 'northshire 2020 14 3'], `${NAME}:7`, /gives northshire a second figure for 2020, of Average caseload.*`filter`/, {
      content: changed(
        'content/measures/agency-rate.yaml',
        'department: { file: csww_indicators, column: agency_rate_fte }\n',
        '',
        knownContent(),
      ),
    }));
  test('for a time period of another kind', () => added('england 201920 14 3', `${NAME}:7`, /has the time_period "201920".*one like 2025/));
  test('for a column that is gone', () =>
    refuses(YEAR, `${NAME}:1`, /has no column agency_rate_fte, for Agency workers\. The Department renames columns/, {
      columns: 'caseload_fte,agency_worker_rate_fte',
    }));
  test('for rows that are gone', () => {
    const content = changed(
      'content/measures/average-caseload.yaml',
      'caseload_fte }',
      'caseload_fte, filter: { la_name: Total } }',
      knownContent(),
    );
    refuses(YEAR, `${NAME}:1`, /has no row with la_name "Total", for Average caseload/, { content });
  });
  test('for a year without England', () =>
    refuses(
      YEAR.slice(1).map((row) => row.replace(' 2020 ', ' 2019 ')),
      `${NAME}:1`,
      /no row for England in 2019/,
      {
        content: changed(
          'content/measures/agency-rate.yaml',
          'department: { file: csww_indicators, column: agency_rate_fte }\n',
          '',
          knownContent(),
        ),
      },
    ));
  test('for nothing but years before the first that is shown', () => {
    const { faults } = run(YEAR.map((row) => row.replace(' 2020 ', ' 2015 ')));
    assert.match(faults.map(faultLine).join('\n'), /has only periods before 2017 for Average caseload/);
  });
  test('for a year that lacks most councils', () => {
    const { faults } = run(YEAR.slice(0, 2));
    assert.match(faults.map(faultLine).join('\n'), /has no row for 3 of 3 councils in 2020.*cut short/);
  });
  test('for a file that ends within a row', () => {
    const files = [madeFile(NAME, madeText(COLUMNS, ...YEAR).slice(0, -20))];
    const { faults, texts } = prepare(knownContent(), 'new', files, TOLD);
    assert.match(faults.map(faultLine).join('\n'), new RegExp(`^${NAME}:6 is no whole CSV`));
    assert.equal(texts.size, 0);
  });
  test('for two files of one measure', () => {
    const files = ['csww_indicators_2017_to_2019.csv', NAME].map((name) => madeFile(name, madeText(COLUMNS, ...YEAR)));
    const { faults } = prepare(knownContent(), 'new', files, TOLD);
    assert.equal(faults.length, 2);
    assert.match(
      faultLine(faults[0]!),
      new RegExp(`^${NAME}:1 carries A.*, and so does csww_indicators_2017_to_2019.csv\\. Keep the newer`),
    );
  });
  test('for a folder without a file that is known', () => {
    const { faults } = prepare(knownContent(), 'new', [madeFile('other.csv', 'a,b\n1,2\n')], TOLD);
    assert.match(
      faultLine(faults[0]!),
      /^new:1 holds no file of the Department’s that is known \(1 CSV files\)\. .*Known are: csww_indicators/,
    );
  });
  test('for several reasons at once', () => {
    const rows = YEAR.map((row) => row.replace('13.1', 'q').replace('15.4', '154'));
    assert.equal(run([...rows, 'newton 2020 1 1']).faults.length, 3);
  });
  test('for a year that was not over when the edition came out', () => {
    const { faults } = run(YEAR.map((row) => row.replace(' 2020 ', ' 2030 ')));
    assert.match(faults.map(faultLine).join('\n'), /average-caseload\.yaml:\d+ is 2027-03, and the last period, 2030 .* was not over then/);
  });
  test('where the content does not fit as it stands', () => {
    const content = changed('content/measures/average-caseload.yaml', 'decimals: 1', 'decimals: 9', knownContent());
    assert.throws(() => run(YEAR, { content }), ContentError);
  });
});
