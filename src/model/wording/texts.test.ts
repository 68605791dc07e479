import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import { SHAPES } from '../entries.ts';
import { glossary } from '../schemas/term.ts';
import { changed, refused } from '../small-content.ts';
import { isOurs } from './texts.ts';

const PRACTICE = 'content/practices/northshire/lower-caseloads.mdx';
const ADVICE = 'Look first at [the words](/glossary/#caseload).';

describe('what was changed', () => {
  test('is a text of ours, which every page shows', () =>
    refused(changed(PRACTICE, 'First published', 'First of the the pages'), PRACTICE, 'the the', /has "the the"/));
  test('stands last on a page, so what it writes out is unknown above it', () => {
    const files = changed(PRACTICE, 'First published', 'The initial response team (IRT) came in');
    refused(changed(PRACTICE, ADVICE, 'Ask the IRT.', files), PRACTICE, 'Ask the IRT.', /uses "IRT"/);
  });
});

/** As much of a JSON Schema as is looked at. */
interface Schema {
  maxLength?: number;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/** The path of every field that `sentence()` made: no other has a greatest length. */
const sentencesIn = ({ maxLength, properties = {}, items, anyOf = [] }: Schema, path: string[] = []): string[][] => [
  ...(maxLength === undefined ? [] : [path]),
  ...Object.entries(properties).flatMap(([key, it]) => sentencesIn(it, [...path, key])),
  ...[...(items ? [items] : []), ...anyOf].flatMap((it) => sentencesIn(it, path)),
];

/** Sentences that are not ours, or that no reader meets as a text. */
const NOT_OURS = new Set(
  'owner officialName publisher abbreviation published.title published.publisher published.through published.licence department.file department.column tally.missing.name'.split(' '),
); // prettier-ignore

const schemas = { ...Object.fromEntries(Object.entries(SHAPES).map(([kind, { schema }]) => [kind, schema])), glossary };

describe('every sentence of a schema is checked for wording, or named as not ours', () => {
  const fields = (schema: z.ZodType) =>
    sentencesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema).map((path) => path.join('.'));
  for (const [kind, schema] of Object.entries(schemas))
    test(kind, () =>
      assert.deepEqual(
        fields(schema).filter((path) => !isOurs(path.split('.')) && !NOT_OURS.has(path)),
        [],
      ),
    );
  test('fields are found in objects, in lists and behind what may be missing', () => {
    const found = fields(SHAPES.practices.schema);
    for (const path of ['summary', 'lines.result', 'figures.note', 'changes.what']) assert.ok(found.includes(path), path);
  });
});
