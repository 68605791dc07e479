import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Authority, Place, Report, Theme } from './entities.ts';
import { latestOf, lessonsFor, neighboursByMark, strongOn, unreadJudgement } from './learning.ts';
import { loadModel } from './load.ts';
import { buildModel } from './model.ts';
import type { Judgement } from './schemas/authority.ts';
import type { Seen } from './seen.ts';
import { smallContent, withCouncil } from './small-content.ts';
import type { Mark } from './vocabulary.ts';

type Remarks = readonly (readonly [theme: string, mark: Mark])[];

/** The lessons for Southbury, whose newest report saw this. */
function lessonsWith(...seen: Remarks) {
  const { authorities, themes } = buildModel(withCouncil('southbury', seen));
  return lessonsFor(authorities.get('southbury')!, themes.values());
}
const order = (...seen: Remarks) => lessonsWith(...seen).map(({ theme }) => theme.id);

describe('the lessons of a council', () => {
  test('a reader meets first what the council itself was last found weak in, and last what it was found strong in', () => {
    assert.deepEqual(order(['caseload-reduction', 'strength'], ['early-help', 'weakness']), ['early-help', 'caseload-reduction']);
    assert.deepEqual(order(['caseload-reduction', 'mixed'], ['early-help', 'weakness']), ['early-help', 'caseload-reduction']);
  });

  test('a theme that no report speaks of stands after a mixed one and before a strength', () => {
    assert.deepEqual(order(['early-help', 'mixed']), ['early-help', 'caseload-reduction']);
    assert.deepEqual(order(['caseload-reduction', 'strength']), ['early-help', 'caseload-reduction']);
  });

  test('themes of equal need keep the order of the site', () => {
    assert.deepEqual(order(), ['caseload-reduction', 'early-help']);
    assert.deepEqual(order(['caseload-reduction', 'mixed'], ['early-help', 'mixed']), ['caseload-reduction', 'early-help']);
  });

  test('a reader sees each neighbour, closest first, with its newest mark; without a page, or a word on the theme, it has none', () => {
    const { authorities, themes } = buildModel(withCouncil('southbury', [['early-help', 'strength']]));
    const marks = lessonsFor(authorities.get('northshire')!, themes.values()).map(({ theme, here, there }) => [
      theme.short,
      here?.mark,
      ...there.map(({ place, seen }) => `${place.name}: ${seen?.mark ?? 'not seen'}`),
    ]);
    assert.deepEqual(marks, [
      ['Caseloads', 'weakness', 'Southbury: not seen', 'Eastport: not seen'],
      ['Early help', 'mixed', 'Southbury: strength', 'Eastport: not seen'],
    ]);
  });

  test('a council without neighbours has its themes, and nobody to learn from', () => {
    const { authorities, themes } = buildModel(smallContent());
    const northshire = authorities.get('northshire')!;
    const lessons = lessonsFor({ ...northshire, place: { ...northshire.place, neighbours: [] } }, themes.values());
    assert.deepEqual(
      lessons.map(({ there }) => there),
      [[], []],
    );
    assert.deepEqual(neighboursByMark(lessons[0]!), { strength: [], mixed: [], weakness: [], silent: [] });
  });
});

describe('the neighbours on one theme', () => {
  const there = (name: string, mark?: Mark, published = '2020-01-01') => ({
    place: { name } as Place,
    seen: mark && ({ mark, report: { published } } as Seen),
  });
  const named = (...of: ReturnType<typeof there>[]) => {
    const { silent, ...marked } = neighboursByMark({ theme: {} as Theme, there: of });
    const names = Object.entries(marked).map(([mark, all]) => [mark, all.map(({ place }) => place.name).join(', ')]);
    return Object.fromEntries([...names, ['silent', silent.map(({ name }) => name).join(', ')]]) as Record<Mark | 'silent', string>;
  };

  test('a reader finds every neighbour once, under what its newest report saw', () => {
    assert.deepEqual(named(there('A', 'weakness'), there('B'), there('C', 'strength'), there('D', 'mixed'), there('E')), {
      strength: 'C',
      mixed: 'D',
      weakness: 'A',
      silent: 'B, E',
    });
  });
  test('strengths stand with the newest report first; of one day, the closest neighbour first', () => {
    const { strength } = named(
      there('A', 'strength', '2019-05-08'),
      there('B', 'strength', '2023-01-31'),
      there('C', 'strength', '2019-05-08'),
    );
    assert.equal(strength, 'B, A, C');
  });
  test('the mixed and the weak stand closest first, however old', () => {
    assert.equal(named(there('A', 'mixed', '2015-01-01'), there('B', 'mixed', '2024-01-01')).mixed, 'A, B');
    assert.equal(named(there('A', 'weakness', '2015-01-01'), there('B', 'weakness', '2024-01-01')).weakness, 'A, B');
  });
});

test('a reader sees a council called strong only where its newest report saw strengths only', () => {
  const strong = (...seen: Remarks) =>
    strongOn(buildModel(withCouncil('southbury', seen)).authorities.get('southbury')!).map(({ short }) => short);
  assert.deepEqual(strong(['early-help', 'strength'], ['caseload-reduction', 'weakness']), ['Early help']);
  assert.deepEqual(strong(['early-help', 'strength'], ['early-help', 'weakness'], ['caseload-reduction', 'mixed']), []);
  assert.deepEqual(strong(), []);
});

describe('a judgement whose report was not read', () => {
  const judged = (to: string, rest: Partial<Judgement> = {}) => ({ inspected: { from: to, to }, overall: 'good', ...rest }) as Judgement;
  const council = (judgements: Judgement[], ...read: string[]) =>
    ({ judgements, reports: read.map((published) => ({ published }) as Report) }) as Authority;
  const unread = (...of: Parameters<typeof council>) => unreadJudgement(council(...of))?.inspected.to;

  test('a reader is told when the newest judgement is newer than all that was read', () => {
    assert.equal(unread([judged('2025-03-14', { published: '2025-04-23' })], '2021-11-22', '2014-03-21'), '2025-03-14');
    assert.equal(unread([judged('2025-03-14')]), '2025-03-14', 'where nothing was read at all');
  });
  test('a reader is not told so where its report was read, or where there is no judgement', () => {
    assert.equal(unread([judged('2025-03-14', { report: 'northshire/2025-04-23-inspection' })]), undefined);
    assert.equal(unread([]), undefined);
  });
  test('a letter read since then tells of a later day', () => {
    assert.equal(unread([judged('2019-03-15', { published: '2019-05-08' })], '2021-11-22', '2014-03-21'), undefined);
    assert.equal(unread([judged('2019-03-15', { published: '2019-05-08' })], '2019-05-08'), undefined, 'of one day, neither is newer');
  });
  test('without a day of publication the end of the inspection counts', () => {
    assert.equal(unread([judged('2019-03-15')], '2019-03-14'), '2019-03-15');
    assert.equal(unread([judged('2019-03-15')], '2019-03-16'), undefined);
  });
  test('only the newest judgement counts: an older one without a report is history', () => {
    assert.equal(unread([judged('2010'), judged('2019-03-15', { report: 'northshire/2019-05-08-inspection' })]), undefined);
  });

  test('a reader of a neighbour sees its newest grade, and whether that report was read', () => {
    const latest = (judgement: Judgement) => latestOf({ authority: council([judgement], '2014-03-21') } as Place);
    assert.deepEqual(latest(judged('2025-03-14')), { newest: { symbol: 'good', word: 'Good', note: 'March 2025' }, unread: true });
    assert.equal(latest(judged('2014-02-05', { report: 'northshire/2014-03-21-inspection' })).unread, false);
    assert.deepEqual(latestOf({} as Place), { unread: false }, 'a council without a page');
  });
});

test('a reader of each of the 153 councils is shown ten others, none twice', () => {
  const { places } = loadModel();
  assert.equal(places.size, 153);
  for (const place of places.values()) {
    const others = new Set(place.neighbours.map((it) => it.place));
    assert.deepEqual([others.size, others.has(place)], [10, false], place.name);
  }
});
