/**
 * `npm run bench:build`: what a build costs, whole and after one sentence was changed, beside bare Astro sites of as many
 * pages, all in one run on one machine, so that the ratios can be compared with another day's. For reading, never a test.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { measured } from './measured-run.ts';
import type { Cost } from './measured-run.ts';
import { copyProject, emptyProject } from './project-copy.ts';

const CONFIG = `export default { cacheDir: './.cache/astro/', vite: { cacheDir: './.cache/vite/' } };\n`;

/** A page that says one sentence; `text` is what goes into its body. */
const page = (text: string) => `<html lang="en"><head><title>A page</title></head><body><p>${text}</p></body></html>`;

/** The barest site: one route, which draws all pages. @returns its folder */
function oneRoute(pages: number): string {
  const site = emptyProject();
  writeFileSync(join(site, 'astro.config.mjs'), CONFIG);
  mkdirSync(join(site, 'src/pages'), { recursive: true });
  const paths = `Array.from({ length: ${pages} }, (_, i) => ({ params: { id: String(i) } }))`;
  writeFileSync(
    join(site, 'src/pages/[id].astro'),
    `---\nexport const getStaticPaths = () => ${paths};\n---\n${page('Page {Astro.params.id}')}\n`,
  );
  return site;
}

/** The site of Astro's own first lesson: a Markdown file for each page. @returns its folder */
function markdownFiles(pages: number): string {
  const site = emptyProject();
  writeFileSync(join(site, 'astro.config.mjs'), CONFIG);
  mkdirSync(join(site, 'src/pages'), { recursive: true });
  for (let i = 0; i < pages; i++) writeFileSync(join(site, `src/pages/${i}.md`), `# Page ${i}\n\nOne sentence.\n`);
  return site;
}

/** Adds a sentence to one practice. @returns its file @throws where it has no place for one, for then nothing would be measured */
function editOne(project: string): string {
  const folder = join(project, 'content/practices');
  const path = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.mdx'))
    .sort()[0]!;
  const text = readFileSync(join(folder, path), 'utf8');
  const edited = text.replace(/\n## The problem\n\n/, '$&One sentence more. ');
  if (edited === text) throw new Error(`${path} has no section "The problem" that a sentence can be added to`);
  writeFileSync(join(folder, path), edited);
  return path;
}

const pagesOf = (project: string): number =>
  readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length;

/** The table, one row a build, with how many times the barest site it took. */
function table(rows: readonly { name: string; cost: Cost }[], barest: Cost): string {
  const times = (value: number, base: number) => `${value.toFixed(1).padStart(7)} ${`× ${(value / base).toFixed(1)}`.padStart(7)}`;
  const mega = (bytes: number) => bytes / 1e6;
  const lines = rows.map(({ name, cost }) =>
    [
      name.padEnd(44),
      times(cost.seconds, barest.seconds),
      times(cost.processor, barest.processor),
      cost.memory && barest.memory ? times(mega(cost.memory), mega(barest.memory)) : '   not measured',
    ].join('  '),
  );
  const head = ['build'.padEnd(44), 'seconds', 'processor seconds', 'peak memory, MB'].map((it, i) => (i ? it.padStart(15) : it));
  return [head.join('  '), ...lines].join('\n');
}

const folders: string[] = [];
const kept = (folder: string) => (folders.push(folder), folder);
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const project = kept(copyProject());
const whole = await measured(project, 'astro', 'build', '--force');
const pages = pagesOf(project);
const edited = editOne(project);
const one = await measured(project, 'astro', 'build');
const barest = await measured(kept(oneRoute(pages)), 'astro', 'build');
const markdown = await measured(kept(markdownFiles(pages)), 'astro', 'build');
console.log(`${pages} pages, ${availableParallelism()} processors, Node ${process.version}\n`);
const rows = [
  { name: 'Waymark, whole, search index and checks included', cost: whole },
  { name: `Waymark, a sentence of ${edited} changed`, cost: one },
  { name: 'Bare Astro, one route for all pages', cost: barest },
  { name: 'Bare Astro, a Markdown file for each page', cost: markdown },
];
console.log(table(rows, barest));
console.log('\nProcessor seconds are user and system of all processes. Peak memory is the highest sum of the resident memory of');
console.log('all processes, looked at twenty times a second. × is how many times bare Astro with one route.');
