import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fit, readSourceFile } from './document.ts';
import { contentFiles } from './load.ts';
import { buildModel } from './model.ts';
import { authority } from './schemas/authority.ts';
import { briefing } from './schemas/briefing.ts';
import { framework } from './schemas/framework.ts';
import { measure } from './schemas/measure.ts';
import { observationFile } from './schemas/observation.ts';
import { source } from './schemas/source.ts';
import { theme } from './schemas/theme.ts';

const template = (name: string): string => readFileSync(new URL(`../../content/_templates/${name}`, import.meta.url), 'utf8');

test('an author who copies the practice template as it is gets a page, so that every change is one step from working', () => {
  const files = new Map([...contentFiles(), ['content/practices/essex/from-the-template.mdx', template('practice.mdx')]]);
  assert.ok(buildModel(files).practices.has('essex/from-the-template'));
});

for (const [name, schema] of Object.entries({
  'authority.mdx': authority,
  'briefing.mdx': briefing,
  'framework.mdx': framework,
  'measure.yaml': measure,
  'observations.yaml': observationFile,
  'source.yaml': source,
  'theme.mdx': theme,
})) {
  test(`the template ${name} fits its schema`, () => {
    const { source: file } = readSourceFile(`content/_templates/${name}`, template(name));
    assert.deepEqual(fit(file, schema).faults, []);
  });
}
