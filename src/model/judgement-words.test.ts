import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgedIn, listed, newestGrade, newestJudgement } from './judgement-words.ts';
import type { Judgement } from './schemas/authority.ts';

const judged = (to: string, overall: Judgement['overall']): Judgement => ({
  framework: 'ilacs', kind: 'full', inspected: { from: to, to }, overall, areas: {}, cite: { source: 'trade-2015' },
}); // prettier-ignore

test('a judgement is known by the month in which the inspection ended', () => {
  assert.equal(
    judgedIn({ ...judged('2019-03-15', 'good'), inspected: { from: '2019-02-25', to: '2019-03-15' }, published: '2019-05-08' }),
    'March 2019',
  );
  assert.equal(judgedIn(judged('2010', 'good')), '2010');
});

test('things stand in a list as in a sentence', () => {
  assert.equal(listed([]), '');
  assert.equal(listed(['2010']), '2010');
  assert.equal(listed(['2010', '2014']), '2010 and 2014');
  assert.equal(listed(['2010', '2014', '2018']), '2010, 2014 and 2018');
});

test('a reader sees the newest grade, when it was given, and what went before it', () => {
  const path = [judged('2015-03', 'good'), judged('2019-03', 'inadequate'), judged('2022-12', 'requires improvement')];
  assert.deepEqual(newestGrade(path), { grade: 'requires improvement', note: 'December 2022; inadequate in March 2019' });
});

test('a reader sees every inspection that gave the newest grade in a row, and only those', () => {
  const path = [
    judged('2008', 'outstanding'),
    judged('2010', 'inadequate'),
    judged('2018-11', 'outstanding'),
    judged('2023-06', 'outstanding'),
  ];
  assert.deepEqual(newestGrade(path), { grade: 'outstanding', note: 'November 2018 and June 2023; inadequate in 2010' });
});

test('a reader of one grade sees nothing before it', () => {
  assert.deepEqual(newestGrade([judged('2014-02', 'good')]), { grade: 'good', note: 'February 2014' });
});

test('an inspection without an overall grade is passed over, and none at all is no grade', () => {
  assert.deepEqual(newestGrade([judged('2014-02', 'good'), judged('2019-03', null)]), { grade: 'good', note: 'February 2014' });
  assert.equal(newestGrade([judged('2019-03', null)]), undefined);
  assert.equal(newestGrade([]), undefined);
});

test('a newer judgement without an overall grade is not hidden behind the older grade', () => {
  const path = [judged('2018-11', 'outstanding'), judged('2026-05', null)];
  assert.deepEqual(newestJudgement(path), { symbol: 'visit', word: 'No overall grade', note: 'May 2026; outstanding in November 2018' });
  assert.deepEqual(newestJudgement([judged('2026-05', null)]), { symbol: 'visit', word: 'No overall grade', note: 'May 2026' });
  assert.deepEqual(newestJudgement([judged('2018-11', 'good')]), { symbol: 'good', word: 'Good', note: 'November 2018' });
  assert.equal(newestJudgement([]), undefined);
});
