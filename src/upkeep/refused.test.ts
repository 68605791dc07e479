import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ContentError, faultLine } from '../model/faults.ts';
import { changed } from '../model/small-content.ts';
import { CASELOADS, COLUMNS, NAME, TOLD, YEAR, caseloadsOnly, knownContent, madeFile, madeText, refuses, run } from './made-files.ts';
import { prepare } from './prepare.ts';

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
  test('for a word that JavaScript knows', () =>
    refuses(
      YEAR.map((row) => row.replace('13.1', 'constructor')),
      `${NAME}:4`,
      /has "constructor" under caseload_fte/,
    ));
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
      content: caseloadsOnly(),
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
        content: caseloadsOnly(),
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
  test('for three councils and more without a row that had a figure, in an earlier year too', () => {
    const content = caseloadsOnly();
    content.set(CASELOADS, `${content.get(CASELOADS)!}eastport,2018,9\nsouthbury,2018,9\n`);
    refuses(
      ['england 2018 17.4 1', 'england 2019 17 1'],
      `${NAME}:1`,
      /has no row for 3 of 3 councils in 2018 \(northshire, southbury, eastport\)/,
      { content },
    );
  });
  test('for an edition older than the one we have, whose figures may have been corrected since', () =>
    refuses(
      ['england 2017 17.0 1', 'northshire 2017 14.1 1', 'southbury 2017 20.5 1', 'eastport 2017 x 1'],
      `${NAME}:1`,
      /lacks 2018, 2019, which the series of Average caseload has\. It is an older edition/,
      { content: caseloadsOnly() },
    ));
  test('for an edition that the editor says is older than the one we have', () => {
    const files = [madeFile(NAME, madeText(COLUMNS, ...YEAR))];
    const { faults, texts } = prepare(caseloadsOnly(), 'new', files, { ...TOLD, published: '2025' });
    assert.match(
      faults.map(faultLine).join('\n'),
      /^content\/measures\/average-caseload\.yaml:\d+ has figures that came out 2026-03, and these 2025\. .*--published/,
    );
    assert.equal(texts.size, 0);
  });
  test('for a next edition that would come out before this one', () => {
    const files = [madeFile(NAME, madeText(COLUMNS, ...YEAR))];
    const { faults } = prepare(caseloadsOnly(), 'new', files, { ...TOLD, next: '2026-01' });
    assert.match(
      faults.map(faultLine).join('\n'),
      /^content\/measures\/average-caseload\.yaml:\d+ would have an edition of 2027-03, and the next one 2026-01\. .*--next/,
    );
  });
  test('for two files of one measure', () => {
    const files = ['csww_indicators_2017_to_2019.csv', NAME].map((name) => madeFile(name, madeText(COLUMNS, ...YEAR)));
    const lines = prepare(knownContent(), 'new', files, TOLD).faults.map(faultLine);
    assert.deepEqual(lines, [
      `${NAME}:1 carries Average caseload, and so does csww_indicators_2017_to_2019.csv. Keep the newer of the two in the folder.`,
    ]);
  });
  test('but not because its folder is called as a file is', () => {
    const files = [madeFile('csww_indicators/other.csv', 'a,b\n1,2\n'), madeFile(`csww_indicators/${NAME}`, madeText(COLUMNS, ...YEAR))];
    assert.deepEqual(prepare(knownContent(), 'csww_indicators', files, TOLD).faults, []);
  });
  test('for a folder without a file that is known', () => {
    const { faults } = prepare(knownContent(), 'new', [madeFile('other.csv', 'a,b\n1,2\n')], TOLD);
    assert.match(
      faultLine(faults[0]!),
      /^new:1 holds no file of the Department’s that is known \(CSV files: 1\)\. .*Known are: csww_indicators/,
    );
  });
  test('for several reasons at once', () => {
    const rows = YEAR.map((row) => row.replace('13.1', 'q').replace('15.4', '154'));
    assert.equal(run([...rows, 'newton 2020 1 1']).faults.length, 3);
  });
  test('for a year that was not over when the edition came out', () => {
    const { faults } = run(YEAR.map((row) => row.replace(' 2020 ', ' 2030 ')));
    assert.match(
      faults.map(faultLine).join('\n'),
      /average-caseload\.yaml:\d+ is 2027-03, and the last period, 2030 .* was not over then\. .*--published 2027-03 --next 2028-03/,
    );
  });
  test('where the content does not fit as it stands', () => {
    const content = changed('content/measures/average-caseload.yaml', 'decimals: 1', 'decimals: 9', knownContent());
    assert.throws(() => run(YEAR, { content }), ContentError);
  });
});
