import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CITED, FIGURE } from './blocks.ts';
import { buildModel } from './model.ts';
import { changed, lineIn, smallContent } from './small-content.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';

/** The blocks of a section of the practice. */
const blocksIn = (title: string, files = smallContent()) =>
  buildModel(files)
    .practices.get('northshire/lower-caseloads')!
    .passages.find((it) => it.title === title)!.blocks;
/** Their words alone. */
const wordsIn = (title: string, files = smallContent()) => blocksIn(title, files).map(({ text }) => text);

describe('a text in plain words', () => {
  test('a table is its cells, a subheading is one of its blocks, and each knows its kind', () => {
    assert.deepEqual(
      blocksIn('What changed').map(({ text, kind }) => [kind, text]),
      [
        ['cell', 'Measure'],
        ['cell', 'As told'],
        ['cell', 'Average'],
        ['cell', `12 ${CITED}`],
        ['heading', 'Seen from outside'],
        ['paragraph', `Inspectors found low caseloads. ${CITED}`],
      ],
    );
  });
  test('a list is its items, without marks of bold', () =>
    assert.equal(wordsIn('What they did')[0], `Shared the cases out again. Work moved between workers. ${CITED}`));
  test('an official figure is seen to stand there, and a margin note to be one', () => {
    assert.deepEqual(
      blocksIn('What happened next').map(({ text, note }) => [note, text]),
      [
        [false, `In 2018 the official average was ${FIGURE}. ${CITED}`],
        [true, 'Counted on 30 September.'],
      ],
    );
  });
  test('what is not stated is said, alone and within a sentence', () => {
    assert.deepEqual(wordsIn('What it cost'), ['Not stated in the sources.']);
    const within = changed(PRACTICE, 'An average is not a ceiling. See', '**Cost.** <NotStated /> See');
    assert.match(wordsIn('What to watch', within)[0]!, /^Cost\. Not stated in the sources\. See caseload/);
  });
  test('a line break keeps two words apart', () => {
    for (const end of ['\\', '  ', ''])
      assert.match(wordsIn('What to watch', changed(PRACTICE, 'ceiling. See', `ceiling${end}\nSee`))[0]!, /ceiling\nSee/, `"${end}"`);
  });
  test('each opens on its line of the file', () => {
    const cell = blocksIn('What changed').find(({ text }) => text === 'Average');
    assert.equal(cell!.line, lineIn(smallContent(), PRACTICE, '| Average |'));
  });
});
