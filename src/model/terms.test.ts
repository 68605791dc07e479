import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { changed, lineIn, smallContent } from './small-content.ts';

const GLOSSARY = 'content/glossary.yaml';

describe('the words of the glossary', () => {
  test('stand as in a dictionary: small letters and accents do not put a word last', () => {
    const files = changed(GLOSSARY, 'term: Caseload', 'term: École', changed(GLOSSARY, 'term: Child in need', 'term: child in need'));
    assert.deepEqual(
      buildModel(files).terms.map(({ term }) => term),
      ['child in need', 'École', 'Front door'],
    );
  });
  test('a word on no theme has none, and one with meanings is ambiguous', () => {
    const door = buildModel(smallContent()).terms.find(({ id }) => id === 'front-door')!;
    assert.deepEqual([door.theme, door.ambiguous, door.means], [undefined, true, undefined]);
  });
  test('an editor finds a word by its line, in whatever order the words stand', () => {
    const files = smallContent();
    for (const { id, line } of buildModel(files).terms) assert.equal(line, lineIn(files, GLOSSARY, `id: ${id}\n`), id);
  });
  test('a content without words has an empty glossary', () => {
    const files = changed(
      'content/practices/northshire/lower-caseloads.mdx',
      '(/glossary/#caseload)',
      '(/glossary/)',
      new Map([...smallContent()].filter(([path]) => path !== GLOSSARY)),
    );
    const { terms, glossary } = buildModel(files);
    assert.deepEqual([terms, glossary], [[], undefined]);
  });
});
