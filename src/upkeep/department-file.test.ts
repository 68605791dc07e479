import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { faultLine } from '../model/faults.ts';
import { departmentFiles } from './department-file.ts';
import { COLUMNS, NAME, TOLD, YEAR, knownContent, madeFile, madeText } from './made-files.ts';
import { prepare } from './prepare.ts';

const WHOLE = madeText(COLUMNS, ...YEAR);

const faultsOf = (text: string): string[] => prepare(knownContent(), 'new', [madeFile(NAME, text)], TOLD).faults.map(faultLine);

/** Asserts that a file is refused, and for one reason though two measures stand in it. */
function refuses(text: string, gist: RegExp): void {
  const lines = faultsOf(text);
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.match(lines[0]!, gist);
}

describe('a file of the Department’s', () => {
  const same: [string, string][] = [
    ['a byte order mark', `\uFEFF${WHOLE}`],
    ['lines as Windows ends them', WHOLE.replaceAll('\n', '\r\n')],
    ['lines as old Macs end them', WHOLE.replaceAll('\n', '\r')],
    ['quotation marks around all', WHOLE.replaceAll(/^(\d+),Reporting year/gm, '"$1","Reporting year"')],
    ['thousands', WHOLE.replace('16.3', '"1,016.3"')],
    ['an empty line', WHOLE.replace('\n2020', '\n\n2020')],
  ];
  for (const [what, text] of same) test(`is read with ${what}`, () => assert.deepEqual(faultsOf(text), []));

  test('is refused where it ends within a row', () => refuses(WHOLE.slice(0, -20), new RegExp(`^${NAME}:6 is no whole CSV: `)));
  test('is refused where it ends within the last figure', () => {
    const text = madeText(COLUMNS, ...YEAR.slice(0, -1), 'eastport 2020 19.25 10').slice(0, -2);
    refuses(text, new RegExp(`^${NAME}:6 ends in the middle of a line\\. .*If nothing is missing, add a line break`));
  });
  test('is refused with two columns of one name', () =>
    refuses(madeText(`${COLUMNS},caseload_fte`, ...YEAR.map((row) => `${row} 5`)), /csv:1 has two columns called caseload_fte\. /));
  for (const column of ['time_period', 'geographic_level', 'old_la_code', 'new_la_code'])
    test(`is refused without the column ${column}`, () =>
      refuses(WHOLE.replace(column, 'other'), new RegExp(`csv:1 has no column ${column}, which all files`)));
  for (const [what, text] of [
    ['empty', ''],
    ['of semicolons', WHOLE.replaceAll(',', ';')],
    ['in UTF-16', Buffer.from(`\uFEFF${WHOLE}`, 'utf16le').toString('utf8')],
  ] as const)
    test(`is refused where it is ${what}`, () => refuses(text, /csv:1 has no column time_period and .*as the Department publishes it/));
  test('is refused where it has nothing but its head', () => refuses(WHOLE.split('\n', 1)[0]! + '\n', /csv:1 has no row but its head\. /));
});

test('a folder’s CSV files are found in its subfolders and through links; of others nothing is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'folder-'));
  try {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/B.CSV'), WHOLE);
    symlinkSync(join(folder, 'data/B.CSV'), join(folder, 'a.csv'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.csv'));
    for (const name of ['data.meta.csv', 'notes.txt']) writeFileSync(join(folder, name), WHOLE);
    assert.deepEqual(
      departmentFiles(folder, 'new').map(({ name }) => name),
      ['new/a.csv', 'new/data/B.CSV'],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
