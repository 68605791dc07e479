import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildModel } from '../model/model.ts';
import { smallContent } from '../model/small-content.ts';
import { reportFacts, sourceFacts } from './source-facts.ts';
import { sourceGroups } from './source-groups.ts';

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
  test('a source without a date says that none is stated', () => {
    const facts = sourceFacts(model, { ...model.sources.get('act-2002')!, issued: undefined });
    assert.equal(fact(facts.facts, 'Published'), 'Not stated');
    assert.match(facts.description, /The National Archives, Not stated/);
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
