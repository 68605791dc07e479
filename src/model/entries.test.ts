import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readEntries } from './entries.ts';
import { changed, faultsOf, smallContent, withFile, without } from './small-content.ts';

const EARLY = 'content/themes/early-help.mdx';

describe('the files of the content', () => {
  test('each is read as the kind of its folder, under its own name', () => {
    const { entries, faults } = readEntries(smallContent());
    assert.deepEqual(faults, []);
    assert.deepEqual([...entries.practices.keys()], ['northshire/lower-caseloads', 'england/personal-advisers']);
    assert.deepEqual([...entries.measures.keys()], ['average-caseload', 'agency-rate'], 'the figures beside them are no entries');
    assert.deepEqual([...entries.observations.keys()], ['northshire']);
    assert.equal(entries.glossary?.data.terms.length, 3);
    assert.equal(entries.themes.get('early-help')!.passages[0]!.title, 'In brief');
  });

  test('a file that cannot be read is left out and told, and the others are read', () => {
    const { entries, faults } = readEntries(changed(EARLY, 'title: Early help', 'title: "Early help'));
    assert.deepEqual([...entries.themes.keys()], ['caseload-reduction']);
    const said = faults.map(({ file, what }) => `${file} ${what}`).join('\n');
    assert.match(said, /^content\/themes\/early-help\.mdx is not valid YAML/);
    assert.doesNotMatch(said, /missing/, 'its fields are not missing: nobody could read them');
  });

  test('a file that does not fit is left out, and the faults of its text are told with its own', () => {
    const files = changed(EARLY, 'guide: short', 'guide: brief', changed(EARLY, '## How to start', '## How to begin'));
    const { entries, faults } = readEntries(files);
    assert.ok(!entries.themes.has('early-help'));
    const said = faults.map(({ what }) => what).join('\n');
    assert.match(said, /guide: /);
    assert.match(said, /"## How to begin" is not a heading of this kind/);
  });

  test('a content without a glossary has no words', () => {
    const { entries, faults } = readEntries(without('content/glossary.yaml'));
    assert.deepEqual([entries.glossary, faults], [undefined, []]);
  });

  test('a short guide may have the headings of a full one, and a framework may leave out the last two', () => {
    const more = changed(EARLY, '## What it costs', '## What to measure\n\nCount them.\n\n## What it costs');
    assert.deepEqual(faultsOf(more), []);
    const path = 'content/frameworks/older-inspections.mdx';
    assert.deepEqual(faultsOf(withFile(path, `${smallContent().get(path)!}\n## What was said of it\n\nLittle.\n`)), []);
  });

  for (const path of ['content/former.csv', 'content/measures/agency-rate.csv']) {
    test(`${path} is known`, () => {
      assert.deepEqual(readEntries(new Map([[path, '']])).faults, []);
    });
  }
  for (const path of [
    'content/other.csv',
    'content/measures/old/agency-rate.csv',
    'content/practices/a/b/c.mdx',
    'content/themes/a.mdx.bak',
  ]) {
    test(`an author is told that nothing reads ${path}`, () => {
      const said = readEntries(new Map([[path, '---\n---\n']])).faults.map(({ file, line, what }) => `${file}:${line} ${what}`);
      assert.ok(said.includes(`${path}:1 is no file that the site knows`), said.join('\n'));
    });
  }
});
