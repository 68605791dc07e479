import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareOf, currentAuthorities, figuresOf, hasFigures, learnFrom, regionSlug, seenOf, tableSection } from './companions.ts';
import { loadModel } from './load.ts';
import { buildModel } from './model.ts';
import { changed, faultsOf, refused, smallContent, withCouncil, withFormerCouncil } from './small-content.ts';
import { regionsOf } from './theme-regions.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const BRIEFING = 'content/briefings/should-we-set-a-limit.mdx';

/** The small content in which a practice links to an address. */
const linking = (address: string, files = smallContent()) => changed(PRACTICE, '(/glossary/#caseload)', `(${address})`, files);
const refuses = (address: string, gist: RegExp, files = smallContent()) => refused(linking(address, files), PRACTICE, `(${address})`, gist);

describe('pages made wholly from data', () => {
  const model = buildModel(smallContent());
  const sections = (address: string) => model.companions.get(address)?.sections.map(({ id, title }) => `${id}: ${title}`);

  test('a reader finds them beneath the page that they belong to', () => {
    const northshire = model.authorities.get('northshire')!;
    const theme = model.themes.get('early-help')!;
    assert.equal(figuresOf(northshire), '/authorities/northshire/figures/');
    assert.equal(learnFrom(northshire), '/authorities/northshire/learn-from/');
    assert.equal(seenOf(theme), '/themes/early-help/seen/');
    assert.equal(seenOf(theme, 'Yorkshire and the Humber'), '/themes/early-help/seen/yorkshire-and-the-humber/');
    assert.equal(regionSlug('East of England'), 'east-of-england');
  });

  test('a council’s figures have a section for each measure with a figure of its own, its neighbours’ page one for each theme', () => {
    assert.deepEqual(sections('/authorities/northshire/figures/'), ['average-caseload: Average caseload', 'agency-rate: Agency workers']);
    assert.deepEqual(sections('/authorities/northshire/learn-from/'), [
      'at-a-glance: At a glance',
      'caseload-reduction: Caseload reduction',
      'early-help: Early help',
    ]);
  });

  test('a theme has a page for each region in which anything was seen, and for no other', () => {
    assert.deepEqual(sections('/themes/early-help/seen/'), ['north-west: North West']);
    assert.deepEqual(sections('/themes/early-help/seen/north-west/'), []);
    assert.equal(sections('/themes/early-help/seen/london/'), undefined);
  });

  test('a theme on which nothing was seen has a page without regions', () => {
    const quiet = buildModel(changed('content/observations/northshire.yaml', 'theme: early-help', 'theme: caseload-reduction'));
    assert.deepEqual(quiet.companions.get('/themes/early-help/seen/')!.sections, []);
  });

  test('a theme has its practices side by side, with a section for each table; a long one has a second page', () => {
    const theme = model.themes.get('early-help')!;
    assert.equal(compareOf(theme), '/compare/early-help/');
    assert.equal(compareOf(theme, 2), '/compare/early-help/2/');
    assert.deepEqual(sections('/compare/caseload-reduction/'), ['practice-1: Practice 1']);
    assert.equal(tableSection({ from: 5, to: 8 }).id, 'practices-5-to-8');
    assert.equal(sections('/compare/caseload-reduction/2/'), undefined);
  });

  test('a council that is no more has none: neighbours and figures are of today', () => {
    const { authorities, companions } = buildModel(withFormerCouncil());
    assert.ok(authorities.has('oldshire'));
    assert.deepEqual(
      currentAuthorities({ authorities }).map(({ id }) => id),
      ['northshire'],
    );
    assert.ok([...companions.keys()].every((address) => !address.includes('oldshire')));
  });
});

describe('whether a council has figures', () => {
  const has = (rows: string) => {
    const { measures, places } = buildModel(changed('content/measures/agency-rate.csv', 'northshire,2017,37\n', rows));
    return hasFigures(measures.get('agency-rate')!, places.get('northshire')!);
  };
  test('one figure is enough, and a zero is a figure', () => {
    assert.ok(has('northshire,2017,\nnorthshire,2018,37\n'));
    assert.ok(has('northshire,2017,0\n'));
  });
  test('gaps alone are none, and no row is none', () => {
    assert.ok(!has('northshire,2017,\n'));
    assert.ok(!has(''));
  });
});

describe('links to pages made from data', () => {
  test('an author may link to them and to their sections', () => {
    for (const address of [
      '/authorities/northshire/figures/',
      '/authorities/northshire/figures/#agency-rate',
      '/authorities/northshire/learn-from/#early-help',
      '/themes/early-help/seen/#north-west',
      '/themes/early-help/seen/north-west/',
      '/compare/',
      '/compare/caseload-reduction/#practice-1',
    ])
      assert.deepEqual(faultsOf(linking(address)), [], address);
  });
  test('an author who links to a figure that was never published is told those that were', () => {
    refuses(
      '/authorities/southbury/figures/#agency-rate',
      /links to \/authorities\/southbury\/figures\/#agency-rate, and that page has no section "agency-rate"\. Its sections are: average-caseload/,
      withCouncil('southbury'),
    );
  });
  test('an author who links to a region in which nothing was seen, or to a council without a page, is told that there is none', () => {
    refuses('/themes/early-help/seen/south-east/', /no page has that address/);
    refuses('/authorities/eastport/figures/', /no page has that address/);
  });
  test('a point of a briefing that rests on a figure shows the council and the measure', () => {
    const from = (address: string) => {
      const files = changed(BRIEFING, 'from: /themes/caseload-reduction/#what-to-watch', `from: ${address}`);
      const { page, section } = buildModel(files).briefings.get('should-we-set-a-limit')!.points[1]!.from;
      return [page.title, section?.title];
    };
    assert.deepEqual(from('/authorities/northshire/figures/#average-caseload'), ['Northshire', 'Average caseload']);
    assert.deepEqual(from('/authorities/northshire/figures/'), ['Northshire', 'Northshire: official figures']);
  });
});

describe('the pages made from the real content', () => {
  const { companions, pages, themes, authorities } = loadModel();

  test('each council of today has its two', () => {
    for (const authority of currentAuthorities({ authorities }))
      assert.ok(companions.has(figuresOf(authority)) && companions.has(learnFrom(authority)), authority.id);
  });
  test('each region that a theme’s page shows has a page of its own, and no other has', () => {
    for (const theme of themes.values()) {
      const shown = regionsOf(theme).map(({ region }) => seenOf(theme, region));
      const made = [...companions.keys()].filter((address) => address.startsWith(seenOf(theme)) && address !== seenOf(theme));
      assert.deepEqual(made, shown, theme.id);
    }
  });
  test('none takes the address of an entry, and no page has one anchor twice', () => {
    for (const { address, sections } of companions.values()) {
      assert.ok(!pages.has(address), address);
      assert.equal(new Set(sections.map(({ id }) => id)).size, sections.length, address);
    }
  });
});
