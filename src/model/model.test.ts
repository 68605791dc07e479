import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from './model.ts';
import { changed, faultsOf, lineIn, refused, smallContent, told, withFile, without } from './small-content.ts';

const REGISTRY = 'content/registry.csv';
const AUTHORITY = 'content/authorities/northshire.mdx';
const THEME = 'content/themes/caseload-reduction.mdx';
const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const FRAMEWORK = 'content/frameworks/ilacs.mdx';
const MEASURE = 'content/measures/average-caseload.yaml';
const OBSERVATIONS = 'content/observations/northshire.yaml';
const GLOSSARY = 'content/glossary.yaml';
const BRIEFING = 'content/briefings/should-we-set-a-limit.mdx';

/** A test that one change of the small content is refused, on the line of what was written (or of `on`). */
function refuses(name: string, path: string, from: string, to: string, gist: RegExp, on: string | number = to): void {
  test(name, () => refused(changed(path, from, to), path, on, gist));
}

describe('content that fits', () => {
  const model = buildModel(smallContent());
  const practice = model.practices.get('northshire/lower-caseloads')!;

  test('a reader finds every entry under the address of its kind', () => {
    assert.deepEqual([...model.pages.keys()].sort(), [
      '/authorities/northshire/',
      '/briefings/should-we-set-a-limit/',
      '/frameworks/ilacs/',
      '/frameworks/older-inspections/',
      '/measures/agency-rate/',
      '/measures/average-caseload/',
      '/practices/england/personal-advisers/',
      '/practices/northshire/lower-caseloads/',
      '/themes/caseload-reduction/',
      '/themes/early-help/',
    ]);
  });

  test('a reader sees the council in front of a practice, and England where there is none', () => {
    assert.equal(practice.title, 'Northshire: lower caseloads');
    assert.equal(model.practices.get('england/personal-advisers')!.title, 'England: personal advisers');
    assert.equal(model.practices.get('england/personal-advisers')!.authority, undefined);
  });

  test('a reader reaches every section of a practice, its figures after the five lines, in the order of the page', () => {
    assert.deepEqual(practice.sections.map(({ id }) => id), [
      'in-five-lines', 'average-cases', 'posts-paid-for', 'the-problem', 'what-they-did', 'what-it-cost', 'what-changed', 'what-to-watch',
      'would-it-work-here', 'what-happened-next', 'seen-since', 'sources', 'changes-to-this-page', 'read-next',
    ]); // prettier-ignore
  });

  test('what one entry names is tied from both sides', () => {
    const theme = model.themes.get('caseload-reduction')!;
    assert.deepEqual(
      practice.themes.map(({ id }) => id),
      ['caseload-reduction', 'early-help'],
    );
    assert.deepEqual(theme.practices, [practice]);
    assert.deepEqual(theme.measures, [model.measures.get('average-caseload')]);
    assert.deepEqual(model.measures.get('average-caseload')!.themes, [theme]);
    assert.deepEqual(practice.related, [model.practices.get('england/personal-advisers')]);
    assert.deepEqual(model.authorities.get('northshire')!.practices, [practice]);
    assert.equal(practice.figures[0]!.measure, model.measures.get('average-caseload'));
    assert.equal(model.frameworks.get('older-inspections')!.followedBy, model.frameworks.get('ilacs'));
  });

  test('a reader of a council sees observations from the oldest, a reader of a guide from the newest', () => {
    assert.deepEqual(
      model.authorities.get('northshire')!.observations.map(({ id }) => id),
      ['good14', 'weak19', 'mixd21'],
    );
    assert.deepEqual(
      model.themes.get('caseload-reduction')!.observations.map(({ id }) => id),
      ['weak19', 'good14'],
    );
  });

  test('an observation has an address that lasts and a title that reads alone', () => {
    const weakness = model.observations.find(({ id }) => id === 'weak19')!;
    assert.equal(weakness.address, '/authorities/northshire/#weak19');
    assert.equal(weakness.title, 'Caseloads: weakness, Northshire, 2019');
  });

  test('a report becomes a source from its row alone, with what the row says', () => {
    const report = model.reports.get('northshire/2019-05-08-inspection')!;
    assert.equal(report.address, '/sources/ofsted-northshire-2019-05-08/');
    assert.equal(report.judgement?.overall, 'inadequate');
    assert.equal(model.reports.get('northshire/2021-11-22-focused-visit')!.visit?.lookedAt[0], 'care leavers');
  });

  test('a report of a council without a page may be cited, and is a source too', () => {
    const files = changed(PRACTICE, '<Cite source="trade-2015" page="3" />', '<Cite report="southbury/2018-02-01-inspection" page="3" />');
    assert.equal(buildModel(files).reports.get('southbury/2018-02-01-inspection')!.place.name, 'Southbury');
  });

  test('a reader of a source sees each page that rests on it, once', () => {
    const titles = (key: string) =>
      model.citedBy
        .get(key)!
        .map(({ title }) => title)
        .sort();
    assert.deepEqual(titles('report:northshire/2014-03-21-inspection'), ['Northshire', 'Northshire: lower caseloads']);
    assert.deepEqual(titles('measure:average-caseload'), ['Caseload reduction', 'Northshire: lower caseloads']);
    assert.deepEqual(titles('report:northshire/2021-11-22-focused-visit'), ['Northshire'], 'an observation rests on it');
  });

  test('the glossary is in the order of the alphabet, and a word with two meanings is marked', () => {
    assert.deepEqual(
      model.terms.map(({ term, ambiguous }) => [term, ambiguous]),
      [
        ['Caseload', false],
        ['Child in need', false],
        ['Front door', true],
      ],
    );
    assert.equal(model.terms[1]!.theme, model.themes.get('early-help'));
    assert.equal(model.terms[1]!.address, '/glossary/#child-in-need');
  });

  test('a trainer reaches the exercise of a guide, and from it the guide', () => {
    const withExercise = buildModel(changed(BRIEFING, 'audience:', 'exercise: caseload-reduction\naudience:'));
    const theme = withExercise.themes.get('caseload-reduction')!;
    assert.equal(theme.exercise!.id, 'should-we-set-a-limit');
    assert.equal(theme.exercise!.exercise, theme);
    assert.equal(model.themes.get('caseload-reduction')!.exercise, undefined);
  });
  test('a point of a briefing knows the passage that it rests on', () => {
    const { points } = model.briefings.get('should-we-set-a-limit')!;
    assert.deepEqual(
      points.map(({ from }) => [from.page.title, from.section?.title]),
      [
        ['Northshire: lower caseloads', 'What changed'],
        ['Caseload reduction', 'What to watch'],
        ['Northshire', 'What inspectors saw'],
      ],
    );
  });

  test('a passage keeps its margin notes apart from its text', () => {
    const next = practice.passages.at(-1)!;
    assert.match(next.notes, /Counted on 30 September\./);
    assert.doesNotMatch(next.markdown, /Note|Counted/);
    assert.match(next.markdown, /the official average was/);
  });
});

describe('names that are not known', () => {
  refuses('an author who mistypes a theme is told the nearest name and the line', PRACTICE,
    'themes: [caseload-reduction, early-help]', 'themes: [caseload-reducton, early-help]', /theme "caseload-reducton" is not known\. Did you mean "caseload-reduction"\?/); // prettier-ignore
  refuses('an author who mistypes a practice to read next is told the nearest name', PRACTICE,
    'related: [england/personal-advisers]', 'related: [england/personal-adviser]', /practice "england\/personal-adviser" is not known\. Did you mean "england\/personal-advisers"\?/); // prettier-ignore
  refuses('an author who mistypes the measure of a guide is told the nearest name', THEME,
    'measures: [average-caseload]', 'measures: [avarage-caseload]', /measure "avarage-caseload" is not known\. Did you mean "average-caseload"\?/); // prettier-ignore
  refuses('an author who mistypes the measure of a figure is told the line of that figure', PRACTICE,
    'measure: average-caseload\n', 'measure: average-caseloads\n', /measure "average-caseloads" is not known\. Did you mean "average-caseload"\?/); // prettier-ignore
  refuses('an author who mistypes the theme of a measure is told the nearest name', MEASURE,
    'themes: [caseload-reduction]', 'themes: [case-reduction]', /theme "case-reduction" is not known\. Did you mean "caseload-reduction"\?/); // prettier-ignore
  refuses('an author who mistypes the framework of a judgement is told the line of that judgement', AUTHORITY,
    'framework: older-inspections', 'framework: older-inspection', /framework "older-inspection" is not known\. Did you mean "older-inspections"\?/); // prettier-ignore
  refuses('an author who mistypes the framework before is told the nearest name', FRAMEWORK,
    'follows: older-inspections', 'follows: old-inspections', /framework "old-inspections" is not known\. Did you mean "older-inspections"\?/); // prettier-ignore
  refuses('an author who mistypes the theme of a local name is told the line of that name', AUTHORITY,
    'theme: caseload-reduction', 'theme: caseload', /theme "caseload" is not known\. Did you mean "caseload-reduction"\?/, '{ name: Fair Share'); // prettier-ignore
  refuses('an author who mistypes the theme of an observation is told the line of that observation', OBSERVATIONS,
    'theme: early-help', 'theme: erly-help', /theme "erly-help" is not known\. Did you mean "early-help"\?/); // prettier-ignore
  refuses('an author who mistypes the theme of a word is told the line', GLOSSARY,
    'theme: early-help', 'theme: early-hepl', /theme "early-hepl" is not known\. Did you mean "early-help"\?/); // prettier-ignore
  refuses('an author who mistypes a council in the glossary is told the nearest one', GLOSSARY,
    'authority: southbury', 'authority: southbry', /council "southbry" is not known\. Did you mean "southbury"\?/); // prettier-ignore
  refuses('an author who mistypes a source in the front matter is told the line of that cite', PRACTICE,
    'linesCite:\n  - { source: trade-2015 }', 'linesCite:\n  - { source: trade-2016 }', /source "trade-2016" is not known\. Did you mean "trade-2015"\?/, '- { source: trade-2016 }'); // prettier-ignore
  refuses('an author who mistypes a source in the text is told the line of that cite', PRACTICE,
    '12 <Cite source="trade-2015" />', '12 <Cite source="tade-2015" />', /source "tade-2015" is not known\. Did you mean "trade-2015"\?/); // prettier-ignore
  refuses('an author who mistypes a source in the glossary is told the line', GLOSSARY,
    '- { source: act-2002 }', '- { source: act-2020 }', /source "act-2020" is not known\. Did you mean "act-2002"\?/); // prettier-ignore
  refuses('an author who cites a report of no known council is told the nearest report', PRACTICE,
    '<Cite report="northshire/2014-03-21-inspection" page="12" />', '<Cite report="nortshire/2014-03-21-inspection" page="12" />', /report "nortshire\/2014-03-21-inspection" is not known\. Did you mean "northshire\/2014-03-21-inspection"\?/); // prettier-ignore
  refuses('an author who cites a report without a row is told where to add it', PRACTICE,
    '<Cite report="northshire/2014-03-21-inspection" page="12" />', '<Cite report="northshire/2016-01-01-inspection" page="12" />', /has no row in content\/authorities\/northshire\.mdx\..*Add it under judgements or visits/); // prettier-ignore
  refuses('an author of an observation is told that its report has no row', OBSERVATIONS,
    'report: northshire/2021-11-22-focused-visit', 'report: northshire/2021-11-23-focused-visit', /report "northshire\/2021-11-23-focused-visit" has no row.*Did you mean "northshire\/2021-11-22-focused-visit"\?/); // prettier-ignore
  refuses('an author who asks for an official figure of no known measure is told the nearest one', THEME,
    '<Official measure="average-caseload"', '<Official measure="averag-caseload"', /<Official> names the measure "averag-caseload".*Did you mean "average-caseload"\?/); // prettier-ignore

  test('an author whose council is not in the registry is told the nearest one', () => {
    const files = smallContent();
    files.set(
      'content/authorities/southbry.mdx',
      files
        .get(AUTHORITY)!
        .replaceAll('northshire/', 'southbry/')
        .replace(/## The story[\s\S]*/, ''),
    );
    refused(files, 'content/authorities/southbry.mdx', 1, /authority "southbry" is not in the registry\. Did you mean "southbury"\?/);
  });

  test('an author who puts a practice into the folder of a council without a page is told to add that page', () => {
    const path = 'content/practices/eastport/lower-caseloads.mdx';
    refused(
      withFile(path, smallContent().get(PRACTICE)!),
      path,
      1,
      /stands in the folder of "eastport", which has no page\. Add content\/authorities\/eastport\.mdx first/,
    );
  });

  test('an author of observations of a council without a page is told so', () => {
    const path = 'content/observations/eastport.yaml';
    refused(
      withFile(path, 'authority: eastport\nobservations: []\n'),
      path,
      1,
      /authority "eastport" has no page.*Add it to content\/authorities\/ first/,
    );
  });

  test('an author of observations whose file is named for another council is told both names', () => {
    const path = 'content/observations/eastport.yaml';
    refused(withFile(path, 'authority: northshire\nobservations: []\n'), path, 1, /is of "northshire" but named eastport\.yaml/);
  });
});

describe('things that stand twice', () => {
  refuses('an author who takes an observation id again is told where it stands', OBSERVATIONS,
    'id: mixd21', 'id: good14 # again', /observation id "good14" stands twice, also in content\/observations\/northshire\.yaml/); // prettier-ignore
  refuses(
    'an author who takes a term id again is told so',
    GLOSSARY,
    'id: child-in-need',
    'id: front-door # again',
    /term id "front-door" stands twice/,
  );
  refuses('an author who gives two pages one title is told both files', 'content/themes/early-help.mdx',
    'title: Early help', 'title: Caseload Reduction', /has the title "Caseload Reduction", as content\/themes\/caseload-reduction\.mdx has/); // prettier-ignore
  refuses('an author who names a theme twice is told to keep one', PRACTICE,
    'themes: [caseload-reduction, early-help]', 'themes: [early-help, early-help]', /names "early-help" twice\. Keep one/); // prettier-ignore
  refuses('an author who gives a figure the anchor of a section is told to choose another', PRACTICE,
    'id: posts-paid-for', 'id: what-changed', /figure id "what-changed" is also the anchor of another section/); // prettier-ignore
  refuses('an author who gives one report two rows is told to keep one', AUTHORITY,
    `areas: { leaders: good, help-and-protection: good }
    report: northshire/2014-03-21-inspection`,
    `report: northshire/2014-03-21-inspection
  - framework: ilacs
    kind: full
    inspected: { from: '2014-02-06', to: '2014-02-07' }
    published: '2014-03-21'
    overall: null
    report: northshire/2014-03-21-inspection # again`, /report "northshire\/2014-03-21-inspection" stands in two rows/, '# again'); // prettier-ignore
});

describe('reports and their rows', () => {
  refuses('an author whose row gives another date than the report’s name is told both dates', AUTHORITY,
    `visits:
`, `visits:
  - published: '2020-03-01'
    from: '2020-02-01'
    to: '2020-02-02'
    lookedAt: [care leavers]
    report: northshire/2020-03-02-focused-visit
`, /was published on 2020-03-01 by this row, on 2020-03-02 by its report's name/, "published: '2020-03-01'"); // prettier-ignore
  test('an author whose row names the report of another council is told how to write it', () => {
    const files = changed(
      AUTHORITY,
      'report: northshire/2021-11-22-focused-visit',
      'report: southbury/2021-11-22-focused-visit',
      without(OBSERVATIONS),
    );
    files.set(BRIEFING, files.get(BRIEFING)!.replace('#weak19', '#judgements'));
    refused(
      files,
      AUTHORITY,
      'report: southbury/2021-11-22-focused-visit',
      /report "southbury\/2021-11-22-focused-visit" is not one of Northshire\. Write it as northshire\//,
    );
  });
  test('an author of a judgement with neither report nor cite is told to give one', () => {
    const files = changed(AUTHORITY, '    overall: inadequate\n    cite: { source: trade-2015 }\n', '    overall: inadequate\n');
    told(files, `${AUTHORITY}:4`, /judgements\.0: needs the report that was read, or else a cite of where the judgement stands/);
  });
});

describe('links', () => {
  refuses('an author of a dead link is told the nearest address and the line', PRACTICE,
    '(/themes/caseload-reduction/#what-to-watch)', '(/themes/caseload-reducton/)', /links to \/themes\/caseload-reducton\/, and no page has that address\. Did you mean "\/themes\/caseload-reduction\/"\?/); // prettier-ignore
  refuses('an author of a link to a section that is not there is told the nearest section', PRACTICE,
    '(/themes/caseload-reduction/#what-to-watch)', '(/themes/caseload-reduction/#what-to-wach)', /has no section "what-to-wach"\. Did you mean "what-to-watch"\?/); // prettier-ignore
  refuses('an author of a link to a word that the glossary has not is told the nearest word', PRACTICE,
    '(/glossary/#caseload)', '(/glossary/#caselod)', /has no word "caselod"\. Did you mean "caseload"\?/); // prettier-ignore
  refuses(
    'an author of an exercise for no guide is told the guides',
    BRIEFING,
    'audience:',
    'exercise: caseload-reductoin\naudience:',
    /caseload-reductoin.*Did you mean "caseload-reduction"/,
  );
  test('two exercises for one guide are refused, with the other file', () => {
    const files = changed(BRIEFING, 'audience:', 'exercise: caseload-reduction\naudience:');
    const twice = new Map([
      ...files,
      ['content/briefings/another.mdx', files.get(BRIEFING)!.replace('Should we set a limit?', 'Another one?')],
    ]);
    assert.throws(() => buildModel(twice), /is the exercise of "caseload-reduction", as content\/briefings\/[a-z-]+\.mdx is/);
  });
  refuses('an author of a briefing whose point rests on no page is told the line of that point', BRIEFING,
    'from: /themes/caseload-reduction/#what-to-watch', 'from: /themes/caseload/#what-to-watch', /links to \/themes\/caseload\/#what-to-watch, and no page has that address/); // prettier-ignore
  refuses('an author of a briefing whose point rests on a page without passages is told so, and the point is not lost', BRIEFING,
    'from: /themes/caseload-reduction/#what-to-watch', 'from: /glossary/#caseload', /rests on \/glossary\/#caseload, which is no passage/); // prettier-ignore
  refuses(
    'an author of a briefing whose point says nothing is told so',
    BRIEFING,
    '- says: An average hides the heaviest load.\n    from',
    '- from',
    /says nothing\. Give the point `says` or `asks`/,
  );

  test('an author may link to the pages that are no entries', () => {
    for (const address of ['/', '/about/', '/glossary/', '/glossary/#front-door', '/practices/', '/authorities/northshire/#weak19']) {
      assert.deepEqual(faultsOf(changed(PRACTICE, '(/glossary/#caseload)', `(${address})`)), [], address);
    }
  });
});

describe('files', () => {
  for (const path of [
    'content/guides/new.mdx',
    'content/themes/new.md',
    'content/practices/new.mdx',
    'content/themes/Capital.mdx',
    'content/sources/new.yml',
  ]) {
    test(`an author who puts a file where nothing is read, as ${path}, is told to move it`, () => {
      const faults = faultsOf(withFile(path, '---\n---\n'));
      assert.ok(
        faults.includes(
          `${path}:1 is no file that the site knows. Move it to the folder of its kind, with the right ending; see content/README.md.`,
        ),
        faults.join('\n'),
      );
    });
  }

  test('an author of a measure without figures is told which file to add', () => {
    const faults = faultsOf(without('content/measures/agency-rate.csv'));
    assert.deepEqual(faults, [
      'content/measures/agency-rate.yaml:1 has no figures. Fill content/measures/agency-rate.csv with authority,period,value.',
    ]);
  });

  test('an author of figures without a measure is told that nothing reads them', () => {
    const path = 'content/measures/vacancy-rate.csv';
    refused(
      withFile(path, 'authority,period,value\nengland,2017,16\n'),
      path,
      1,
      /has no measure beside it\. Add content\/measures\/vacancy-rate\.yaml/,
    );
  });

  test('an author without a registry is told what its columns are, before every name in it is missed', () => {
    refused(
      without(REGISTRY),
      REGISTRY,
      1,
      /has other columns than expected\. The columns are slug,name,gss,dfe,ofsted,type,region,column,row,neighbours,abbr/,
    );
  });
});

describe('many faults', () => {
  test('an author with two bad files is told every fault at once, by file and then by line', () => {
    let files = changed(PRACTICE, 'themes: [caseload-reduction, early-help]', 'themes: [caseload-reducton, early-help]');
    files = changed(PRACTICE, '12 <Cite source="trade-2015" />', '12 <Cite source="trade-2014" />', files);
    files = changed(AUTHORITY, 'framework: older-inspections', 'framework: oldest-inspections', files);
    files = changed(REGISTRY, 'E10000903', 'E903', files);
    assert.deepEqual(
      faultsOf(files).map((line) => line.split(' ')[0]),
      [
        `${AUTHORITY}:${lineIn(files, AUTHORITY, 'oldest-inspections')}`,
        `${PRACTICE}:4`,
        `${PRACTICE}:${lineIn(files, PRACTICE, 'trade-2014')}`,
        `${REGISTRY}:4`,
      ],
    );
  });

  test('a file that does not fit its schema does not hide the faults of its own text', () => {
    const files = changed(PRACTICE, 'title: Lower caseloads\n', '', changed(PRACTICE, '### Seen from outside', '#### Seen from outside'));
    const faults = faultsOf(files).join('\n');
    assert.match(faults, /title is missing/);
    assert.match(faults, /heading of level 4/);
  });

  test('the message counts the faults and is one line for each', () => {
    const files = changed(PRACTICE, '(/glossary/#caseload)', '(/no/)', changed(REGISTRY, 'E10000903', 'E903'));
    assert.throws(
      () => buildModel(files),
      (error: Error) => /^2 faults in the content:\n.+\n.+$/.test(error.message),
    );
    assert.throws(() => buildModel(changed(REGISTRY, 'E10000903', 'E903')), /^ContentError: 1 fault in the content:\n/);
  });
});
