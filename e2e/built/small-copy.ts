/** A copy of the project with a small content, to build as a whole within seconds. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '../../src/model/entries.ts';
import { smallContent } from '../../src/model/small-content.ts';
import { copyProject } from '../../src/site/project-copy.ts';

/** The real home page tells of real councils. */
export const HOME = `---
import Shell from '../layouts/Shell.astro';
---

<Shell title="Waymark" description="A small site, made for a test of the build." address="/"><h1>Waymark</h1></Shell>
`;

/** @param files the content  @returns the copy's path; whoever asked removes it */
export function makeCopy(files: Files = smallContent()): string {
  const copy = copyProject(['content']);
  writeFileSync(join(copy, 'src/pages/index.astro'), HOME);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  return copy;
}

/**
 * Builds a copy of the project.
 * @param force whether to draw every page, and take over none of the last build  @param env settings of the build
 * @returns what the build told, and whether it went well
 */
export function build(
  copy: string,
  { force = false, env = {} }: { force?: boolean; env?: Record<string, string> } = {},
): Promise<{ status: number | null; told: string }> {
  return new Promise((done) => {
    const child = spawn('astro', ['build', ...(force ? ['--force'] : [])], { cwd: copy, env: { ...process.env, NO_COLOR: '1', ...env } });
    let told = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.on('close', (status) => done({ status, told }));
  });
}
