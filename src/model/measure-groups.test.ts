import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadModel } from './load.ts';
import { measureGroups } from './measure-groups.ts';
import { buildModel } from './model.ts';
import { changed, smallContent } from './small-content.ts';

const CASELOAD = 'content/measures/average-caseload.yaml';
const AGENCY = 'content/measures/agency-rate.yaml';
const THEMES = 'themes: [caseload-reduction]';

const groups = (files: ReadonlyMap<string, string>) =>
  measureGroups(buildModel(files)).map(({ id, title, measures }) => `${id} ${title}: ${measures.map((it) => it.title).join(', ')}`);
/** The small content with both measures on these themes. */
const on = (caseload: string, agency: string) =>
  changed(
    CASELOAD,
    THEMES,
    `themes: [${caseload}]`,
    changed(AGENCY, 'title: Agency workers\n', `title: Agency workers\nthemes: [${agency}]\n`),
  );

describe('measures in groups', () => {
  test('a reader finds each under the short name of its theme, and those on no theme last', () => {
    assert.deepEqual(groups(smallContent()), ['on-caseloads Caseloads: Average caseload', 'on-children Children: Agency workers']);
  });
  test('groups stand in the order of the themes, and the first theme of a measure is its group', () => {
    assert.deepEqual(groups(on('early-help, caseload-reduction', 'caseload-reduction, early-help')), [
      'on-caseloads Caseloads: Agency workers',
      'on-early-help Early help: Average caseload',
    ]);
  });
  test('within a group measures stand by title, and a theme without one has no group', () => {
    assert.deepEqual(groups(on('early-help', 'early-help')), ['on-early-help Early help: Agency workers, Average caseload']);
    const renamed = changed(CASELOAD, 'title: Average caseload', 'title: Ábout caseloads', on('early-help', 'early-help'));
    assert.deepEqual(groups(renamed), ['on-early-help Early help: Ábout caseloads, Agency workers'], 'an accent does not put it last');
  });

  test('of the real measures each stands in one group, and no two groups have one anchor', () => {
    const model = loadModel();
    const all = measureGroups(model);
    const ids = all.flatMap(({ measures }) => measures.map(({ id }) => id));
    assert.deepEqual(ids.toSorted(), [...model.measures.keys()].toSorted());
    const anchors = [...all.map(({ id }) => id), ...ids];
    assert.deepEqual(anchors, [...new Set(anchors)], 'on the page of a council’s figures both are anchors');
  });
});
