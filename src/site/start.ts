/** `npm start`: builds the site and its search index, then serves them at http://localhost:4321/. */
import { spawnSync } from 'node:child_process';
import { BASE } from '../permalinks/addresses.ts';

const PORT = process.env.PORT ?? '4321';
const run = (...args: string[]) => spawnSync('astro', args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;

const built = run('build', '--force');
if (built !== 0) process.exit(built);
console.log(`\nWaymark is at http://localhost:${PORT}${BASE}  (Ctrl+C stops it)\n`);
process.exit(run('preview', '--port', PORT));
