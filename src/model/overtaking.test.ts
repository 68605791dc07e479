import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Files } from './entries.ts';
import { buildModel } from './model.ts';
import { changed, faultsOf, lineIn, refused, smallContent, told } from './small-content.ts';

const ACT = 'content/sources/act-2002.yaml';
const ARTICLE = 'content/sources/trade-2015.yaml';
const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const NATIONAL = 'content/practices/england/personal-advisers.mdx';

/** The small content in which a work or a practice says that something overtakes it. */
function overtaken(path: string, by: string, files: Files = smallContent()): Map<string, string> {
  const row = `overtakenBy:\n  - { ${by}, says: 'Later work found less, for one stage only.' }\n`;
  const [from, to] = path.endsWith('.yaml') ? ['accessed:', `${row}accessed:`] : ['\nfinding:', `\n${row}finding:`];
  return changed(path, from, to, files);
}

describe('what overtakes what', () => {
  test('it is written on the earlier one, and known to both', () => {
    const { sources } = buildModel(overtaken(ACT, 'source: trade-2015'));
    const [earlier, later] = [sources.get('act-2002')!, sources.get('trade-2015')!];
    assert.deepEqual(
      earlier.overtakenBy.map((it) => [it.later, it.says]),
      [[later, 'Later work found less, for one stage only.']],
    );
    assert.deepEqual(
      later.overtakes.map((it) => [it.earlier, it.says]),
      [[earlier, 'Later work found less, for one stage only.']],
    );
    assert.deepEqual([earlier.overtakes, later.overtakenBy], [[], []]);
  });

  test('a practice can be overtaken by another practice, and by a work', () => {
    const files = changed(
      ARTICLE,
      "issued: '2015-08-31'",
      "issued: '2026-08-31'",
      overtaken(PRACTICE, 'practice: england/personal-advisers'),
    );
    const { practices } = buildModel(files);
    const [earlier, later] = [practices.get('northshire/lower-caseloads')!, practices.get('england/personal-advisers')!];
    assert.equal(earlier.overtakenBy[0]!.later, later);
    assert.equal(later.overtakes[0]!.earlier, earlier);

    const model = buildModel(overtaken(NATIONAL, 'source: trade-2015'));
    assert.equal(model.sources.get('trade-2015')!.overtakes[0]!.earlier, model.practices.get('england/personal-advisers'));
  });

  test('what overtakes can itself be overtaken', () => {
    const newest = smallContent().get(ACT)!.replace('2002', 'of now').replace('issued: 2002', 'issued: 2020');
    const files = smallContent().set('content/sources/act-2020.yaml', newest);
    const { sources } = buildModel(overtaken(ACT, 'source: trade-2015', overtaken(ARTICLE, 'source: act-2020', files)));
    assert.equal(sources.get('act-2002')!.overtakenBy[0]!.later.overtakenBy[0]!.later, sources.get('act-2020'));
  });

  test('a work without a date may overtake, and one of the same year', () => {
    const undated = changed(ACT, 'issued: 2002\n', '', overtaken(ARTICLE, 'source: act-2002'));
    const sameYear = changed(ACT, 'issued: 2002', 'issued: 2015', overtaken(ARTICLE, 'source: act-2002'));
    assert.deepEqual([faultsOf(undated), faultsOf(sameYear)], [[], []]);
  });
});

describe('an author is told what cannot be so', () => {
  test('a work or a practice that is not known, with the nearest that is', () => {
    const unknown = /"trade-2016" is not known\. Did you mean "trade-2015"\?/;
    refused(overtaken(ACT, 'source: trade-2016'), ACT, 'trade-2016', unknown);
    refused(overtaken(PRACTICE, 'source: trade-2016'), PRACTICE, 'trade-2016', unknown);
    const practice = /practice "england\/personal-adviser" is not known\. Did you mean "england\/personal-advisers"\?/;
    refused(overtaken(PRACTICE, 'practice: england/personal-adviser'), PRACTICE, 'personal-adviser,', practice);
  });

  test('a work that overtakes itself', () => {
    refused(overtaken(ACT, 'source: act-2002'), ACT, 'Later work', /says that it is overtaken by itself\. Name the later one/);
  });

  test('a later work that is older', () => {
    const older =
      /is of 31 August 2015 and says that it is overtaken by "act-2002", which is older, of 2002\. Name the later one, or correct the dates/;
    refused(overtaken(ARTICLE, 'source: act-2002'), ARTICLE, 'Later work', older);
    refused(overtaken(PRACTICE, 'source: act-2002'), PRACTICE, 'Later work', older);
  });

  test('a circle, once for each', () => {
    const undated = changed(ACT, 'issued: 2002\n', '', overtaken(ACT, 'source: trade-2015'));
    refused(
      overtaken(ARTICLE, 'source: act-2002', undated),
      ACT,
      'Later work',
      /runs in a circle: "trade-2015" says that it is itself overtaken/,
    );
  });

  test('a circle of three, in which no two overtake each other', () => {
    const third = 'content/sources/act-undated.yaml';
    const undated = changed(ACT, 'issued: 2002\n', '');
    undated.set(third, undated.get(ACT)!.replace('of 2002', 'without a year'));
    const chain = overtaken(ARTICLE, 'source: act-undated', overtaken(ACT, 'source: trade-2015', undated));
    assert.deepEqual(faultsOf(chain), []);
    refused(
      overtaken(third, 'source: act-2002', chain),
      third,
      'Later work',
      /runs in a circle: "act-2002" says that it is itself overtaken, at last by this one/,
    );
  });

  test('the same later work twice', () => {
    const twice = changed(
      ACT,
      'overtakenBy:\n',
      "overtakenBy:\n  - { source: trade-2015, says: 'Once more.' }\n",
      overtaken(ACT, 'source: trade-2015'),
    );
    refused(twice, ACT, 'Later work', /names "trade-2015" twice\. Keep one/);
  });

  test('a practice that names a practice and a work in one line, or neither', () => {
    const mistaken = [
      overtaken(PRACTICE, 'practice: england/personal-advisers, source: trade-2015'),
      changed(PRACTICE, ' source: trade-2015, says:', ' says:', overtaken(PRACTICE, 'source: trade-2015')),
    ];
    for (const files of mistaken)
      told(files, `${PRACTICE}:${lineIn(files, PRACTICE, 'Later work')}`, /needs exactly one of practice or source/);
  });
});
