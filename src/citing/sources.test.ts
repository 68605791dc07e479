import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from '../model/model.ts';
import { changed, smallContent, withCouncil, withFormerCouncil } from '../model/small-content.ts';
import { reportFacts, sourceFacts } from './source-facts.ts';
import { sourceGroups } from './source-groups.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const model = buildModel(smallContent());
const fact = (facts: readonly (readonly [string, string])[], name: string) => facts.find(([key]) => key === name)?.[1];

describe('the page of a source', () => {
  test('a reader sees whether it speaks of its own work or retells another’s', () => {
    assert.match(fact(sourceFacts(model, model.sources.get('trade-2015')!).facts, 'Hand')!, /^Second hand/);
    assert.match(fact(sourceFacts(model, model.sources.get('act-2002')!).facts, 'Hand')!, /^First hand/);
  });
  test('a reader sees what rests on it', () => {
    assert.ok(sourceFacts(model, model.sources.get('trade-2015')!).citedBy.some(({ title }) => title === 'England: personal advisers'));
    assert.deepEqual(sourceFacts(model, model.sources.get('act-2002')!).citedBy, []);
  });
  test('of two works with one title each is named with its publisher', () => {
    const files = smallContent();
    const [path, text] = [...files].find(([name]) => name.startsWith('content/sources/'))!;
    const model = buildModel(
      new Map([...files, ['content/sources/the-other-one.yaml', text.replace(/publisher: .*/, 'publisher: Another House')]]),
    );
    const other = model.sources.get('the-other-one')!;
    const first = model.sources.get(path.replace(/^.*\/|\.yaml$/g, ''))!;
    assert.equal(sourceFacts(model, other).title, `${other.title} (Another House)`);
    assert.equal(sourceFacts(model, first).title, `${first.title} (${first.publisher})`);
  });
  test('a source without a date says that none is stated', () => {
    const facts = sourceFacts(model, { ...model.sources.get('act-2002')!, issued: undefined });
    assert.equal(fact(facts.facts, 'Published'), 'Not stated');
    assert.match(facts.description, /The National Archives, Not stated/);
  });
  test('a reader sees who wrote it, and nothing where nobody is named', () => {
    assert.equal(fact(sourceFacts(model, model.sources.get('trade-2015')!).facts, 'By'), 'Nell Parfit, Rowe');
    assert.equal(fact(sourceFacts(model, model.sources.get('act-2002')!).facts, 'By'), '');
  });
  test('a reader sees the words that it defines, also as one of several meanings', () => {
    const words = (id: string) => sourceFacts(model, model.sources.get(id)!).terms.map(({ term }) => term);
    assert.deepEqual([words('act-2002'), words('trade-2015')], [['Child in need'], ['Front door']]);
  });
});

describe('what became of a source’s address', () => {
  const ACT = 'content/sources/act-2002.yaml';
  const facts = (status: string, accessed = '2026-11-24') => {
    const files = changed(
      ACT,
      "accessed: '2026-11-24'\n",
      `url: https://law.example/2002\naccessed: '${accessed}'\n${status && `status: ${status}\n`}`,
    );
    const from = buildModel(files);
    return sourceFacts(from, from.sources.get('act-2002')!);
  };

  test('without a check it was live when we saw it; a source without an address says nothing of one', () => {
    assert.equal(facts('').status, 'Live when last seen, 24 November 2026');
    assert.equal(sourceFacts(model, model.sources.get('act-2002')!).status, undefined);
  });
  test('live at the last check', () => {
    const { status, updated, isGone } = facts("{ is: live, checked: '2026-11-29' }");
    assert.deepEqual([status, updated, isGone], ['Live when last seen, 29 November 2026', '2026-11-29', false]);
  });
  test('moved, with its new address', () => {
    const { status, movedTo } = facts("{ is: moved, checked: '2026-11-29', to: 'https://law.example/new' }");
    assert.deepEqual([status, movedTo], ['Moved to another address, seen there on 29 November 2026', 'https://law.example/new']);
  });
  test('gone, since when, and whether there is an archived copy', () => {
    const { status, isGone, archived } = facts(
      "{ is: gone, checked: '2026-11-29', seen: '2026-11-27', archived: 'https://old.example/law' }",
    );
    assert.deepEqual([isGone, archived], [true, 'https://old.example/law']);
    assert.equal(status, 'Gone: on 29 November 2026 its server said that there is no such page. Live when last seen, 27 November 2026');
    assert.match(facts("{ is: gone, checked: '2026-11-29' }").status!, /, 24 November 2026\. We know of no archived copy$/);
  });
  test('not known, which is not gone', () => {
    const { status, isGone } = facts("{ is: unknown, checked: '2026-11-29' }");
    assert.equal(isGone, false);
    assert.equal(status, 'Live when last seen, 24 November 2026. When asked on 29 November 2026, it gave no clear answer');
  });
  test('a check from before we saw it again counts no more; its archived copy stays', () => {
    const { status, isGone, archived } = facts("{ is: gone, checked: '2026-11-29', archived: 'https://old.example/law' }", '2026-12-01');
    assert.deepEqual([status, isGone, archived], ['Live when last seen, 1 December 2026', false, 'https://old.example/law']);
  });
  test('an author writes where it moved to, and no status without an address', () => {
    for (const status of ["{ is: moved, checked: '2026-11-29' }", "{ is: live, checked: '2026-11-29', to: 'https://law.example/new' }"])
      assert.throws(() => facts(status), /act-2002\.yaml:\d+ status: needs `to` where it is moved, and only there/);
    const files = changed(ACT, 'firstHand: true', "status: { is: live, checked: '2026-11-29' }\nfirstHand: true");
    assert.throws(() => buildModel(files), /act-2002\.yaml:\d+ the file: has a status, and no `url` that could have one/);
  });
});

describe('the page of a report', () => {
  test('a reader of an inspection sees when it was, its grade and what inspectors saw', () => {
    const { title, facts, observations } = reportFacts(model, model.reports.get('northshire/2019-05-08-inspection')!);
    assert.equal(title, 'Ofsted: inspection of Northshire, 8 May 2019');
    assert.equal(fact(facts, 'Inspected'), '4 to 15 March 2019');
    assert.equal(fact(facts, 'Overall'), 'Inadequate');
    assert.deepEqual(
      observations?.map(({ id }) => id),
      ['weak19'],
    );
  });
  test('a reader of a visit is told that it has no grade', () => {
    const { facts } = reportFacts(model, model.reports.get('northshire/2021-11-22-focused-visit')!);
    assert.match(fact(facts, 'Overall')!, /^No grade/);
    assert.equal(fact(facts, 'Looked at'), 'care leavers');
    assert.equal(fact(facts, 'Inspected'), '18 to 19 October 2021');
  });
  test('a report that has no row, of a council without a page, says what is not recorded', () => {
    const cite = '<Cite report="southbury/2018-02-01-monitoring-visit" page="3" />';
    const from = buildModel(changed(PRACTICE, '<Cite source="trade-2015" page="3" />', cite));
    const report = from.reports.get('southbury/2018-02-01-monitoring-visit')!;
    const { title, description, facts, about, citedBy, observations } = reportFacts(from, report);
    assert.equal(title, 'Ofsted: monitoring visit of Southbury, 1 February 2018');
    assert.match(description, /^Ofsted’s letter on its monitoring visit of Southbury/);
    assert.deepEqual([fact(facts, 'Inspected'), fact(facts, 'Overall'), fact(facts, 'Looked at')], ['Not recorded here', '', '']);
    assert.deepEqual([about, observations], [undefined, []]);
    assert.deepEqual(
      citedBy.map((page) => page.title),
      ['Northshire: lower caseloads'],
    );
  });
  test('a reader is told how to find the report; a council that is no more has no number to search by', () => {
    const note = (files: ReadonlyMap<string, string>, key: string) => {
      const from = buildModel(files);
      return reportFacts(from, from.reports.get(key)!).note;
    };
    assert.match(
      note(withCouncil('eastport'), 'eastport/2022-04-01-inspection')!,
      /search it for Eastport, which has the number 80903\. We/,
    );
    assert.match(note(withFormerCouncil(), 'oldshire/2020-04-01-inspection')!, /search it for Oldshire\. We/);
  });
});

describe('the index of sources', () => {
  const groups = sourceGroups(model);
  test('a reader finds each source once, under its kind, reports last', () => {
    assert.deepEqual(
      groups.map(({ title, entries }) => `${title}: ${entries.length}`),
      ['Magazine articles: 1', 'Legislation: 1', 'Inspection reports: 2', 'Letters on focused visits: 1'],
    );
    const entries = groups.flatMap((group) => group.entries.map(({ address }) => address));
    assert.equal(new Set(entries).size, model.sources.size + model.reports.size);
  });
  test('within a kind sources stand by title', () => {
    const path = 'content/sources/early-2001.yaml';
    const text = smallContent().get('content/sources/act-2002.yaml')!.replace('An Act of 2002', 'Additions to an Act');
    const [, legislation] = sourceGroups(buildModel(smallContent().set(path, text)));
    assert.deepEqual(
      legislation!.entries.map(({ title }) => title),
      ['Additions to an Act', 'An Act of 2002'],
    );
  });
  test('a kind with more works than fit on a page stands in parts by letter, each work once, the first at the old address', () => {
    const [path, text] = [...smallContent()].find(([, words]) => words.includes('type: webpage')) ?? [
      'content/sources/trade-2015.yaml',
      smallContent()
        .get('content/sources/trade-2015.yaml')!
        .replace(/type: .*/, 'type: webpage'),
    ];
    const many = Array.from({ length: 200 }, (_, i): [string, string] => {
      const letter = String.fromCharCode(65 + (i % 26));
      return [`content/sources/page-${i}.yaml`, text.replace(/title: .*/, `title: ${letter} work ${i}`)];
    });
    const partsOf = (works: [string, string][]) =>
      sourceGroups(buildModel(new Map([...smallContent(), [path, text], ...works]))).filter(({ id }) => id.startsWith('webpage'));
    const parts = partsOf(many);
    assert.deepEqual(
      parts.map(({ address }) => address),
      ['/sources/kind/webpage/', '/sources/kind/webpage-2/'],
    );
    assert.match(parts[0]!.title, /^Web pages, A to M$/);
    const numbered: [string, string] = ['content/sources/numbered.yaml', text.replace(/title: .*/, 'title: 4 works')];
    assert.match(partsOf([...many, numbered])[0]!.title, /^Web pages, numbers to M$/);
    assert.equal(
      new Set(parts.flatMap(({ entries }) => entries.map((it) => it.address))).size,
      parts[0]!.entries.length + parts[1]!.entries.length,
    );
  });
  test('each kind has an address of its own', () => {
    assert.deepEqual(
      groups.map(({ address }) => address),
      [
        '/sources/kind/article-magazine/',
        '/sources/kind/legislation/',
        '/sources/kind/inspection-reports/',
        '/sources/kind/focused-visits/',
      ],
    );
  });
});
