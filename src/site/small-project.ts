/** For tests: a project that has the small content and nothing else. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Files } from '../model/entries.ts';
import { smallContent } from '../model/small-content.ts';

/** @returns the folder of the project; whoever asked removes it */
export function smallProject(files: Files = smallContent()): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
