/**
 * The stylesheets, assembled: each is one `<style>` that is the same on every page that has it, so that reading
 * takes one round trip and the content policy needs one hash for each (a linked file would cost a second).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';

/** The order of layers; each wins over those before it. */
const LAYERS = '@layer tokens, base, layout, parts, pages, print, forced;';

/** Each sheet and the folders or files that it holds. Every page has `frame`; the others go where their name says. */
const SHEETS = {
  frame: ['src/styles', 'src/components'],
  charts: ['src/charts'],
  observations: ['src/layouts/observations.css'],
  guide: ['src/layouts/guide.css'],
  authority: ['src/layouts/pages-of.css', 'src/layouts/authority.css'],
  map: ['src/layouts/map-tokens.css', 'src/layouts/map.css'],
  learn: ['src/layouts/pages-of.css', 'src/layouts/learn.css'],
  figures: ['src/layouts/pages-of.css', 'src/layouts/figures.css'],
  home: ['src/layouts/home.css'],
  search: ['src/layouts/waiting.css', 'src/layouts/search.css'],
  compare: ['src/layouts/compare.css'],
  choose: ['src/layouts/waiting.css', 'src/layouts/choose.css'],
  glossary: ['src/layouts/glossary.css'],
  az: ['src/layouts/a-to-z.css'],
  briefing: ['src/layouts/briefing.css'],
  overtaking: ['src/layouts/overtaking.css'],
} as const;

export type SheetName = keyof typeof SHEETS;

const made = new Map<SheetName, string>();

/**
 * A sheet as minified CSS.
 * @param fresh true reads the files again, for development
 * @throws where a file is not valid CSS
 */
export function sheet(name: SheetName, { fresh = false } = {}): string {
  const kept = made.get(name);
  if (kept && !fresh) return kept;
  const css = SHEETS[name].flatMap((path) => (path.endsWith('.css') ? [path] : cssIn(path))).map(minified);
  const whole = (name === 'frame' ? LAYERS : '') + css.join('');
  made.set(name, whole);
  return whole;
}

const cssIn = (folder: string): string[] =>
  readdirSync(join(process.cwd(), folder))
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => join(folder, file));

function minified(path: string): string {
  const code = readFileSync(join(process.cwd(), path));
  return transform({ filename: path, code, minify: true }).code.toString();
}

/** The names of all sheets. */
export const SHEET_NAMES = Object.keys(SHEETS) as SheetName[];

/** The hash of a sheet, as the content policy writes it. */
export const sheetHash = (name: SheetName): string => `'sha256-${createHash('sha256').update(sheet(name)).digest('base64')}'`;
