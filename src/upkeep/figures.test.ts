import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { knownContent, madeText } from './made-files.ts';

const COMMAND = fileURLToPath(new URL('./figures.ts', import.meta.url));
const SERIES = 'content/measures/average-caseload.csv';
const YEAR = ['england 2020 16.3 15.4', 'northshire 2020 13.1 12', 'southbury 2020 x 20', 'eastport 2020 9 0'];

let project: string;
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};
const series = () => readFileSync(join(project, SERIES), 'utf8');
const figures = (...args: string[]) =>
  spawnSync(process.execPath, [COMMAND, ...args], { cwd: project, encoding: 'utf8', env: { ...process.env, INIT_CWD: project } });

before(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  for (const [path, text] of knownContent()) put(path, text);
  put('new/data/csww_indicators.csv', madeText('caseload_fte,agency_rate_fte', ...YEAR));
  put('unknown/csww_indicators.csv', madeText('caseload_fte,agency_rate_fte', ...YEAR, 'newton 2020 1 1'));
});
after(() => rmSync(project, { recursive: true }));

describe('npm run figures', () => {
  const old = knownContent().get(SERIES)!;

  test('says how it is used, without a folder and with one that is not there', () => {
    assert.match(figures().stderr, /^No folder is named\.\nUse: npm run figures -- FOLDER/);
    const { status, stderr } = figures('nowhere');
    assert.equal(status, 1);
    assert.match(stderr, /^nowhere is no folder\.\nUse: /);
  });
  test('writes nothing where something is not known, and ends with 1', () => {
    const { status, stderr } = figures('unknown');
    assert.equal(status, 1);
    assert.match(stderr, /^unknown\/csww_indicators\.csv:6 speaks of "Newton"[^]*One thing to mend\. Nothing was written\.\n$/);
    assert.equal(series(), old);
  });
  test('writes nothing on a dry run, and lists the same', () => {
    const { status, stdout } = figures('new', '--dry-run');
    assert.equal(status, 0);
    assert.match(stdout, /New period 2020: England 16\.3;[^]*2 of 2 series would be written; this was a dry run\.\n$/);
    assert.equal(series(), old);
  });
  test('says what the disk refused, and that nothing was written', () => {
    mkdirSync(join(project, 'loop'));
    symlinkSync('csww_indicators.csv', join(project, 'loop/csww_indicators.csv'));
    const { status, stderr } = figures('loop');
    assert.equal(status, 1);
    assert.match(stderr, /^ELOOP: [^\n]*csww_indicators\.csv'\.\nNothing was written\. See to the rights/);
  });
  test('shows on a dry run what a run that was cut off will be taken back to, and still writes nothing', () => {
    const undo = 'content/measures/cut-off-run-npm-run-figures-again.json';
    put(undo, JSON.stringify({ 'average-caseload.csv': old }));
    put(SERIES, 'authority,period,value\nengland,2017,1\n');
    const { stdout } = figures('new', '--dry-run');
    assert.match(
      stdout,
      /^An earlier run was cut off while it wrote\. The next run that writes takes it back[^]*New period 2020: England 16\.3/,
    );
    assert.equal(existsSync(join(project, undo)), true);
    assert.match(figures('unknown').stdout, /^An earlier run was cut off while it wrote\. What it had written is taken back\./);
    assert.equal(existsSync(join(project, undo)), false);
    assert.equal(series(), old);
  });
  test('writes the series, and says what is to be changed by hand', () => {
    const { status, stdout } = figures('new');
    assert.equal(status, 0);
    assert.match(series(), /england,2020,16\.3\n/);
    assert.match(
      stdout,
      /average-caseload\.yaml: published\.updated \d{4}-\d\d \(was 2026-03\), published\.nextUpdate [^]*add a line to changes/,
    );
  });
  test('has nothing to do a second time', () => {
    const written = series();
    const { status, stdout } = figures('new');
    assert.equal(status, 0);
    assert.match(stdout, /Nothing changes, so nothing is written\.\n$/);
    assert.equal(series(), written);
  });
});
