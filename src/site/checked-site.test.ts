import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { loadModel } from '../model/load.ts';
import { checkedSite } from './checked-site.ts';
import { smallProject } from './small-project.ts';

describe('the last gate of a build', { concurrency: false }, () => {
  const home = process.cwd();
  const project = smallProject();
  before(() => process.chdir(project));
  after(() => {
    process.chdir(home);
    rmSync(project, { recursive: true, force: true });
  });

  const write = (address: string, sections: readonly string[]): void => {
    const path = join(project, `dist${address}index.html`);
    mkdirSync(dirname(path), { recursive: true });
    const headings = sections.map((id) => `<h2 id="${id}">${id}</h2>`).join('');
    writeFileSync(path, `<title>${address}</title><main data-pagefind-body="">${headings}</main>`);
  };
  /** Runs the gate. @returns what a build that passes is told */
  async function gate(): Promise<string> {
    let told = '';
    mkdirSync(join(project, 'dist'), { recursive: true });
    const logger = { info: (text: string) => (told += text) };
    await checkedSite().hooks['astro:build:done']!({ dir: pathToFileURL(`${join(project, 'dist')}/`), logger } as never);
    return told;
  }

  test('a build that lacks pages is stopped, and each is named: entries, sources, reports and the glossary', async () => {
    const { pages, sources, reports } = loadModel();
    const missing = [...pages.keys(), ...[...sources.values(), ...reports.values()].map(({ address }) => address), '/glossary/'];
    await assert.rejects(gate(), ({ message }: Error) => {
      const [head, ...lines] = message.split('\n');
      assert.equal(head, `${missing.length} faults in the built site:`);
      for (const address of missing)
        assert.ok(
          lines.some((line) => line.startsWith(`${address.slice(1)}index.html was not built`)),
          address,
        );
      return true;
    });
  });
  test('a build with every page, section and word passes, and is told how many pages were looked at', async () => {
    const { pages, sources, reports, terms } = loadModel();
    for (const { address, sections } of pages.values()) write(address, sections.map(({ id }) => id)); // prettier-ignore
    for (const { address } of [...sources.values(), ...reports.values()]) write(address, []);
    write('/glossary/', terms.map(({ id }) => id)); // prettier-ignore
    assert.match(await gate(), /^16 pages checked/);
  });
  test('a build without a word of the glossary is stopped: links may reach it', async () => {
    write('/glossary/', ['front-door', 'caseload']);
    await assert.rejects(gate(), /:\nglossary\/index\.html has no section "child-in-need", which links may reach\. [^\n]+$/);
  });
});
