/**
 * Runs a command on Node 24, whatever Node started npm.
 *
 * Use: node src/site/on-node-24.mjs COMMAND [ARGUMENT …]
 *
 * Node 24 comes from the lock file (the packages node-<os>-<arch>, checked by hash, no install script).
 * npm does not link their `node` reliably, so their folder is put first on PATH here. This file itself must
 * run on Node 20: keep it plain JavaScript.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

const root = fileURLToPath(new URL('../../', import.meta.url));
const system = process.platform === 'win32' ? 'win' : process.platform;
const locked = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin');
const binaries = join(root, 'node_modules', '.bin');

const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  PATH: [...(existsSync(locked) ? [locked] : []), binaries, process.env.PATH].join(delimiter),
};

const version = spawnSync('node', ['--version'], { env, encoding: 'utf8' }).stdout?.trim() ?? 'none';
if (!/^v(2[4-9]|[3-9]\d)\./.test(version)) {
  console.error(
    `Waymark runs on Node 24 or newer; this is ${version} on ${system}-${process.arch}, for which the lock file has no Node 24.\n` +
      'Install Node 24 (nodejs.org, or your package manager), then run "npm ci" again.',
  );
  process.exit(1);
}

const [command, ...args] = process.argv.slice(2);
const run = spawnSync(command, args, { env, stdio: 'inherit', cwd: root, shell: process.platform === 'win32' });
if (run.error) console.error(`Could not start ${command}: ${run.error.message}. Run "npm ci" first.`);
process.exit(run.status ?? 1);
