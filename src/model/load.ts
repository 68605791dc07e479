/** Reads content/ from disk into the one model, once. In development it reads again when a file has changed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Model } from './entities.ts';
import type { Files } from './entries.ts';
import { buildModel } from './model.ts';

/** Files that are for authors, not for readers. */
const NOT_CONTENT = /^content\/(README\.md$|_templates\/)/;

let kept: { stamp: string; files: Files; model: Model } | undefined;

/**
 * The model of the project that the process stands in.
 * @param fresh true looks whether a file has changed since; a build never needs that
 * @throws ContentError where the content does not fit
 */
export function loadModel({ fresh = false } = {}): Model {
  if (kept && !fresh) return kept.model;
  const stamp = fresh
    ? contentPaths()
        .map((path) => `${path} ${statSync(path).mtimeMs}`)
        .join('\n')
    : '';
  if (kept?.stamp !== stamp) {
    const files = contentFiles();
    kept = { stamp, files, model: buildModel(files) };
  }
  return kept.model;
}

/** The very texts that the model was made from. */
export function loadFiles(): Files {
  loadModel();
  return kept!.files;
}

/** Every file that the model reads, as text, by path from the project's root. */
export const contentFiles = (): Files => new Map(contentPaths().map((path) => [path, readFileSync(path, 'utf8')]));

function contentPaths(): string[] {
  return readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative('.', join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !NOT_CONTENT.test(path))
    .sort();
}
