/** Reads content/ from disk into the one model, once. In development it reads again when a file has changed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Model } from './entities.ts';
import { buildModel } from './model.ts';

/** Files that are for authors, not for readers. */
const NOT_CONTENT = /^content\/(README\.md$|_templates\/)/;

let kept: { stamp: string; model: Model } | undefined;

/**
 * The model of the project that the process stands in.
 * @param fresh true looks whether a file has changed since; a build never needs that
 * @throws ContentError where the content does not fit
 */
export function loadModel({ fresh = false } = {}): Model {
  if (kept && !fresh) return kept.model;
  const root = process.cwd();
  const paths = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !NOT_CONTENT.test(path))
    .sort();
  const stamp = fresh ? paths.map((path) => `${path} ${statSync(join(root, path)).mtimeMs}`).join('\n') : '';
  if (kept && kept.stamp === stamp) return kept.model;
  const model = buildModel(new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])));
  kept = { stamp, model };
  return model;
}
