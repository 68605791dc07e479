import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from '../model.ts';
import { changed, smallContent } from '../small-content.ts';
import { cut, firstUses } from './first-uses.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const GLOSSARY = 'content/glossary.yaml';

/** Where the practice tells an abbreviation: each part of the page with what it tells. */
function told(files: ReadonlyMap<string, string>): Record<string, string[]> {
  const model = buildModel(files);
  const { lines, passages, notes } = firstUses(model.practices.get('northshire/lower-caseloads')!, model.terms);
  const parts = [
    ...lines,
    ...[...passages].map(([{ id }, uses]) => [id, uses] as const),
    ...[...notes].map(([{ id }, uses]) => [`${id} notes`, uses] as const),
  ];
  return Object.fromEntries(parts.map(([part, uses]) => [part, [...uses].map((pair) => pair.join(': '))]));
}

const inLines = (files = smallContent()) => changed(PRACTICE, 'Cases were shared out again.', 'Each CIN case was shared out again.', files);
const inText = (files = smallContent()) =>
  changed(PRACTICE, 'Nobody held some cases.', 'Nobody held some CIN cases, nor CIN plans.', files);
const inNote = (files = smallContent()) => changed(PRACTICE, 'Counted on 30 September.', 'CIN plans are counted on 30 September.', files);

describe('a reader meets an abbreviation for the first time', () => {
  test('in the five lines: told there, and not again in the text', () =>
    assert.deepEqual(told(inNote(inText(inLines()))), { action: ['CIN: Child in need'] }));
  test('in the text', () => assert.deepEqual(told(inNote(inText())), { 'the-problem': ['CIN: Child in need'] }));
  test('in a margin note', () => assert.deepEqual(told(inNote()), { 'what-happened-next notes': ['CIN: Child in need'] }));
  test('in a passage whose anchor is the name of a line: told there alone', () => {
    const { terms, practices } = buildModel(inText());
    const passage = { ...practices.get('northshire/lower-caseloads')!.passages[0]!, id: 'cost' };
    const { lines, passages } = firstUses({ lines: { cost: 'Not stated in the sources.' }, passages: [passage] }, terms);
    assert.deepEqual([[...lines], [...passages]], [[], [[passage, new Map([['CIN', 'Child in need']])]]]);
  });
  test('where the page writes it out itself, nothing is added', () => {
    const files = changed(PRACTICE, 'Nobody held some cases.', 'Nobody held a child in need (CIN). Some CIN plans lay still.');
    assert.deepEqual(told(inNote(files)), {});
  });
  test('one of two meanings is not guessed', () => {
    const twice = '  - id: caseload\n    term: Caseload\n    abbreviations: [CIN]\n';
    assert.deepEqual(told(inText(changed(GLOSSARY, '  - id: caseload\n    term: Caseload\n', twice))), {});
  });
  test('one of two names of a thing is told by the name that it shortens', () => {
    const files = changed(
      GLOSSARY,
      'abbreviations: [CIN]\n    also: [section 17 child]',
      'abbreviations: [CIN, SC]\n    also: [section 17 child]',
    );
    assert.deepEqual(told(changed(PRACTICE, 'Nobody held some cases.', 'Nobody held some SC cases.', files)), {
      'the-problem': ['SC: section 17 child'],
    });
  });
});

test('a text is cut at the first of each, and only there', () => {
  const uses = new Map([['CIN', 'child in need']]);
  assert.deepEqual(cut('Two CIN plans, CIN again.', uses), ['Two ', { letters: 'CIN', name: 'child in need' }, ' plans, CIN again.']);
  assert.deepEqual(cut('CIN once more.', uses), ['CIN once more.']);
  assert.deepEqual(cut('', uses), []);
});
