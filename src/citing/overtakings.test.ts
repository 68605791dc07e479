import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from '../model/model.ts';
import { changed, smallContent } from '../model/small-content.ts';
import { overtakenNote, overtakingLines } from './overtakings.ts';
import { practiceReferences, themeReferences } from './page-references.ts';
import { References } from './references.ts';
import { sourceFacts } from './source-facts.ts';

const ARTICLE = 'content/sources/trade-2015.yaml';
const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const SAYS = 'A trial found no effect; it tested one stage only.';
const TRIAL = `type: article-journal
title: A trial of shared cases
publisher: Journal of Trials
issued: 2024
accessed: '2026-11-24'
firstHand: true
`;

/** An article of 2015 that a trial of 2024 overtakes, and a practice that another one does. */
const files = changed(
  PRACTICE,
  '\nfinding:',
  `\novertakenBy:\n  - { practice: england/personal-advisers, says: ${SAYS} }\nfinding:`,
  changed(
    ARTICLE,
    'firstHand:',
    `overtakenBy:\n  - { source: trial-2024, says: ${SAYS} }\nfirstHand:`,
    smallContent().set('content/sources/trial-2024.yaml', TRIAL),
  ),
);
const model = buildModel(files);
const article = model.sources.get('trade-2015')!;
const trial = model.sources.get('trial-2024')!;

describe('the notice at the top of a page', () => {
  test('a reader of the earlier work is led to the later one, and of the later one back', () => {
    const line = { says: SAYS };
    assert.deepEqual(overtakingLines(article), [
      {
        ...line,
        word: 'Overtaken by',
        address: '/sources/trial-2024/',
        title: 'A trial of shared cases',
        after: 'Journal of Trials, 2024',
      },
    ]);
    assert.deepEqual(overtakingLines(trial), [
      { ...line, word: 'Overtakes', address: '/sources/trade-2015/', title: article.title, after: 'Trade Paper, 31 August 2015' },
    ]);
  });
  test('the page of a source has it; where nothing overtakes there is none', () => {
    assert.deepEqual(sourceFacts(model, article).overtaking, overtakingLines(article));
    assert.deepEqual(sourceFacts(model, model.sources.get('act-2002')!).overtaking, []);
  });
  test('a practice is named by its council and title', () => {
    const [later] = overtakingLines(model.practices.get('northshire/lower-caseloads')!);
    assert.deepEqual([later!.title, later!.after], ['England: personal advisers', '']);
    const [earlier] = overtakingLines(model.practices.get('england/personal-advisers')!);
    assert.deepEqual([earlier!.word, earlier!.title], ['Overtakes', 'Northshire: lower caseloads']);
  });
});

describe('a list of search results', () => {
  test('says by what a page is overtaken, and nothing of one that overtakes or that nothing overtakes', () => {
    assert.equal(overtakenNote(overtakingLines(article)), 'Overtaken by “A trial of shared cases”');
    assert.equal(overtakenNote(overtakingLines(trial)), '');
    assert.equal(overtakenNote([]), '');
  });
});

describe('a list of references', () => {
  test('a reader of any page sees which of its works is overtaken, and by what', () => {
    const later = [{ address: '/sources/trial-2024/', short: 'Journal of Trials, 2024' }];
    const practice = practiceReferences(model, model.practices.get('northshire/lower-caseloads')!);
    const guide = themeReferences(model, model.themes.get('early-help')!);
    for (const references of [practice, guide])
      assert.deepEqual(references.list().find(({ anchor }) => anchor === 'source-trade-2015')!.overtakenBy, later);
  });
  test('a work that nothing overtakes, or that overtakes another, has no such word', () => {
    const cites = [{ source: 'trial-2024' }, { source: 'act-2002' }, { measure: 'average-caseload' }];
    for (const { overtakenBy = [] } of new References(model, cites).list()) assert.deepEqual(overtakenBy, []);
  });
});
