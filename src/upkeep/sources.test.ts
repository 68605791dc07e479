import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { smallContent } from '../model/small-content.ts';
import { smallProject } from '../site/small-project.ts';
import { localServer } from './local-server.ts';
import type { LocalServer } from './local-server.ts';

const COMMAND = fileURLToPath(new URL('./sources.ts', import.meta.url));
const TODAY = '2027-03-01';
/** For the command: noon of one day, so that no run of the tests goes over midnight. */
const CLOCK = `globalThis.Date = class extends Date {
  constructor(...args) { super(...(args.length ? args : ['${TODAY}T12:00:00Z'])); }
}`;

describe('npm run sources', { concurrency: false }, () => {
  let server: LocalServer;
  let project: string;
  let folder: string;
  const state = () => Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const source = (title: string, path: string, more = '') =>
    `type: webpage # kept\ntitle: ${title}\npublisher: Trade Paper\nurl: "${server.origin}${path}"\naccessed: '2020-01-24'\nfirstHand: true\n${more}`;

  /** Not spawnSync: the server answers from this process. */
  const sources = (...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(CLOCK)}`, COMMAND, ...args], {
        cwd: project,
      });
      const told = { stdout: '', stderr: '' };
      for (const name of ['stdout', 'stderr'] as const) child[name].on('data', (text) => (told[name] += text));
      child.on('close', (status) => resolve({ status, ...told }));
    });

  before(async () => {
    server = await localServer();
    project = smallProject(smallContent());
    folder = join(project, 'content/sources');
    writeFileSync(join(folder, 'lives.yaml'), source('Lives', '/live'));
    writeFileSync(join(folder, 'moved.yaml'), source('Moved', '/moved', 'note: >-\n  Folded,\n  and long.\n'));
    writeFileSync(join(folder, 'gone.yaml'), source('Gone', '/gone', "status: { is: live, checked: '2020-01-25' }\n"));
    writeFileSync(join(folder, 'hangs.yaml'), source('Hangs', '/hangs'));
  });
  after(() => {
    server.close();
    rmSync(project, { recursive: true });
  });

  test('says how it is used, and which source is meant', async () => {
    assert.match((await sources('lives')).stderr, /^"lives" stands alone\.[^\n]*\nUse: npm run sources/);
    const { status, stderr } = await sources('--only', 'live');
    assert.deepEqual([status, stderr], [1, 'No source is called "live". Did you mean "lives"? Sources stand in content/sources/.\n']);
  });
  test('asks nobody within a network, unless a test says so; then no server answers, which it says, writes nothing and ends with 1', async () => {
    const old = state();
    const { status, stdout, stderr } = await sources('--only', 'lives');
    assert.match(stdout, /^Asking 1 address, politely\. Sources without an address: 0\.\n/);
    assert.equal(status, 1);
    assert.match(stderr, /^No server answered, so there seems to be no way to the internet from here\. Nothing was written\./);
    assert.deepEqual(state(), old);
    assert.deepEqual(server.asked, []);
  });
  test('on a dry run lists what is not live, what it was, and writes nothing', async () => {
    const old = state();
    const { status, stdout } = await sources('--local', '--dry-run');
    assert.equal(status, 0);
    assert.match(stdout, /^Asking 4 addresses, politely: all take some minutes\. Sources without an address: 2\.\n/);
    assert.match(stdout, /\nGone: [^\n]*\n {2}content\/sources\/gone\.yaml: http:\S+\/gone \(404\), was live\n/);
    assert.match(
      stdout,
      /\nMoved for good: [^\n]*\n {2}content\/sources\/moved\.yaml: http:\S+\/moved to http:\S+\/live \(200\), was live\n/,
    );
    assert.match(stdout, /\nNo clear answer[^\n]*\n {2}content\/sources\/hangs\.yaml: http:\S+\/hangs \(no answer in time\), was live\n/);
    assert.match(stdout, /\n1 of 4 addresses is live\.\n4 files would be written; this was a dry run\.\n$/);
    assert.deepEqual(state(), old);
  });
  test('for one source only, writes that one', async () => {
    const old = state();
    const { stdout } = await sources('--local', '--only', 'lives');
    assert.match(stdout, /\n1 of 1 address is live\.\n1 file is written\.\n$/);
    assert.deepEqual(state(), { ...old, 'lives.yaml': `${old['lives.yaml']}status: { is: live, checked: '${TODAY}' }\n` });
  });
  test('writes what it found, and leaves every other byte as it was', async () => {
    const old = state();
    assert.equal((await sources('--local')).status, 0);
    assert.deepEqual(state(), {
      ...old,
      'moved.yaml': `${old['moved.yaml']}status: { is: moved, checked: '${TODAY}', to: '${server.origin}/live' }\n`,
      'gone.yaml': old['gone.yaml']!.replace(
        "{ is: live, checked: '2020-01-25' }",
        `{ is: gone, checked: '${TODAY}', seen: '2020-01-25' }`,
      ),
      'hangs.yaml': `${old['hangs.yaml']}status: { is: unknown, checked: '${TODAY}' }\n`,
    });
  });
  test('has nothing new to write on the same day, and still tells what is gone', async () => {
    const old = state();
    const { stdout } = await sources('--local');
    assert.match(stdout, /\/gone \(404\), as before\n/);
    assert.match(stdout, /\n0 files are written\.\n$/);
    assert.deepEqual(state(), old);
  });
  test('says that a run was cut off, on a dry run leaves it so, and takes it back before it writes', async () => {
    const old = state();
    const undo = 'cut-off-run-npm-run-sources-again.json';
    writeFileSync(join(folder, undo), JSON.stringify({ 'lives.yaml': old['lives.yaml'] }));
    writeFileSync(join(folder, 'lives.yaml'), 'half');
    const cutOff = state();
    assert.match(
      (await sources('--local', '--only', 'lives', '--dry-run')).stdout,
      /^An earlier run was cut off while it wrote\. The next run/,
    );
    assert.deepEqual(state(), cutOff);
    assert.match(
      (await sources('--local', '--only', 'lives')).stdout,
      /^An earlier run was cut off while it wrote\. What it had written is/,
    );
    assert.deepEqual(state(), old);
  });
  test('leaves a file alone that somebody changed while it asked', async () => {
    rmSync(join(folder, 'gone.yaml'));
    const old = source('Hangs', '/hangs');
    writeFileSync(join(folder, 'hangs.yaml'), old);
    const before = server.asked.length;
    const run = sources('--local', '--only', 'hangs', 'lives');
    while (!server.asked.slice(before).some(({ path }) => path === '/hangs')) await new Promise((resolve) => setTimeout(resolve, 5));
    writeFileSync(join(folder, 'hangs.yaml'), `${old}note: New\n`);
    assert.match((await run).stdout, /content\/sources\/hangs\.yaml was changed meanwhile, and is left as it is\.\n/);
    assert.equal(state()['hangs.yaml'], `${old}note: New\n`);
  });
  test('fails where files cannot take a status, before anybody is asked, and names them all', async () => {
    for (const name of ['hangs', 'lives']) writeFileSync(join(folder, `${name}.yaml`), source(name, `/${name}`, '...\n'));
    const before = server.asked.length;
    const { status, stderr } = await sources('--local');
    assert.equal(status, 1);
    assert.match(stderr, /hangs\.yaml:1 cannot take a status[^]*lives\.yaml:1 cannot take a status[^]*nothing was written/);
    assert.equal(server.asked.length, before);
    rmSync(join(folder, 'lives.yaml'));
  });
  test('fails where the content does not fit, before anybody is asked', async () => {
    writeFileSync(join(folder, 'hangs.yaml'), source('Hangs', '/hangs', 'status: { is: moved, checked: 2026-11-29 }\n'));
    const before = server.asked.length;
    const { status, stderr } = await sources('--local');
    assert.equal(status, 1);
    assert.match(stderr, /hangs\.yaml:7 status: needs `to` where it is moved, and only there[^]*nothing was written/);
    assert.equal(server.asked.length, before);
  });
});
