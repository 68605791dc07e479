import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { changed, faultsOf, refused, smallContent, withCouncil, withFormerCouncil } from './small-content.ts';

const AUTHORITY = 'content/authorities/northshire.mdx';
const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const OBSERVATIONS = 'content/observations/northshire.yaml';
const LINEAGE = '  - says: It replaced two smaller councils.\n    cite: { source: trade-2015 }\n';

const sectionsOf = (files: ReadonlyMap<string, string>, address: string) =>
  buildModel(files)
    .pages.get(address)!
    .sections.map(({ id }) => id);

describe('what a council’s reports saw', () => {
  test('a reader sees the mark of the newest report on each theme', () => {
    const { authorities } = buildModel(smallContent());
    const marks = [...authorities.get('northshire')!.seen].map(([theme, seen]) => `${theme.short}: ${seen.mark}, ${seen.report.published}`);
    assert.deepEqual(marks, ['Caseloads: weakness, 2019-05-08', 'Early help: mixed, 2021-11-22']);
  });
  test('a theme that no report speaks of has no mark, and is not called weak', () => {
    const { authorities, themes } = buildModel(withCouncil('southbury', [['early-help', 'strength']]));
    const { seen } = authorities.get('southbury')!;
    assert.equal(seen.size, 1);
    assert.equal(seen.get(themes.get('caseload-reduction')!), undefined);
  });
  test('a guide has the observations of every council, the newest report first', () => {
    const files = withCouncil('southbury', [['caseload-reduction', 'strength']], { published: '2024-04-01' });
    const older = withCouncil('eastport', [['caseload-reduction', 'mixed']], { published: '2020-04-01', files });
    const { observations } = buildModel(older).themes.get('caseload-reduction')!;
    assert.deepEqual(
      observations.map(({ id }) => id),
      ['sout00', 'east00', 'weak19', 'good14'],
    );
  });
  test('an author may write observations in any order', () => {
    const text = smallContent().get(OBSERVATIONS)!;
    const [head, ...rows] = text.split(/(?=^ {2}- id:)/m);
    const files = smallContent().set(OBSERVATIONS, [head, ...rows.toReversed()].join(''));
    assert.notEqual(files.get(OBSERVATIONS), text);
    assert.deepEqual(
      buildModel(files)
        .authorities.get('northshire')!
        .observations.map(({ id }) => id),
      ['good14', 'weak19', 'mixd21'],
    );
  });
});

test('a reader of a council sees what it calls things, each with its theme', () => {
  const { localNames } = buildModel(smallContent()).authorities.get('northshire')!;
  assert.deepEqual(
    localNames.map(({ name, theme }) => `${name}: ${theme.title}`),
    ['Fair Share: Caseload reduction'],
  );
});

describe('a rate that the Department’s file does not carry', () => {
  const RATE = 'content/measures/agency-rate.yaml';
  const rateOf = (measure: string) =>
    changed(
      RATE,
      'owner: Practice editor',
      `department: { file: a, column: b, per: { measure: ${measure}, times: 100, yearsBefore: 1 } }\nowner: Practice editor`,
    );

  test('knows the measure that it is a rate of', () => {
    assert.equal(buildModel(rateOf('average-caseload')).measures.get('agency-rate')!.base?.title, 'Average caseload');
  });
  test('is a fault where there is no such measure, before anybody reads new figures', () =>
    refused(rateOf('caseloads'), RATE, 'measure: caseloads', /measure "caseloads" is not known\. /));
});

describe('a section that would be empty', () => {
  test('is not shown, and a link to it is a fault', () => {
    const files = changed(AUTHORITY, 'localNames:\n  - { name: Fair Share, theme: caseload-reduction }\n', '');
    assert.ok(!sectionsOf(files, '/authorities/northshire/').includes('local-names'));
    refused(
      changed(PRACTICE, '(/glossary/#caseload)', '(/authorities/northshire/#local-names)', files),
      PRACTICE,
      '#local-names',
      /that page has no section "local-names"/,
    );
  });
  test('a framework without a count has no section for one, and one with a count has', () => {
    assert.ok(!sectionsOf(smallContent(), '/frameworks/older-inspections/').includes('the-count'));
    assert.ok(sectionsOf(smallContent(), '/frameworks/ilacs/').includes('the-count'));
  });
  test('a council has a lineage where its text tells of one, or where it took over from another', () => {
    const untold = changed(AUTHORITY, `lineage:\n${LINEAGE}`, '');
    assert.ok(sectionsOf(smallContent(), '/authorities/northshire/').includes('lineage'));
    assert.ok(!sectionsOf(untold, '/authorities/northshire/').includes('lineage'));
    assert.ok(sectionsOf(withFormerCouncil([], untold), '/authorities/northshire/').includes('lineage'));
  });
});

describe('a council that is no more', () => {
  test('its page has neither figures nor neighbours, which are of today, and all else', () => {
    assert.deepEqual(sectionsOf(withFormerCouncil(), '/authorities/oldshire/'), [
      'judgements',
      'what-inspectors-saw',
      'practices',
      'sources',
      'changes-to-this-page',
    ]);
  });
  test('its observations stand beside those of today’s councils', () => {
    const { themes, authorities } = buildModel(withFormerCouncil([['early-help', 'strength']]));
    const [newest, older] = themes.get('early-help')!.observations;
    assert.deepEqual([newest!.id, older!.id], ['mixd21', 'olds00']);
    assert.equal(older!.title, 'Early help: strength, Oldshire, 2020');
    assert.equal(authorities.get('oldshire')!.seen.size, 1);
  });
  test('its practices may be told', () => {
    const files = withFormerCouncil();
    files.set('content/practices/oldshire/one-door.mdx', files.get('content/practices/england/personal-advisers.mdx')!);
    assert.deepEqual(faultsOf(files), []);
    assert.equal(buildModel(files).authorities.get('oldshire')!.practices[0]!.title, 'Oldshire: personal advisers');
  });
});
