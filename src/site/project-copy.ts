/** A copy of the project in a folder of its own, for builds that must not touch this one. */
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PARTS = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** An empty folder that has this project's packages. @returns its path; whoever asked removes it */
export function emptyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * Copies all that a build needs; packages are shared.
 * @param without parts that are left out
 * @returns the copy's path; whoever asked removes it
 */
export function copyProject(without: readonly string[] = []): string {
  const copy = emptyProject();
  for (const name of PARTS) if (!without.includes(name)) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  return copy;
}
