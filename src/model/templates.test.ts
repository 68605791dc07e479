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

test('an editor who follows the guide’s steps for an inspection sees it on the council’s page and on its practices', () => {
  const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
  const steps = guide.slice(guide.indexOf('## An inspection'), guide.indexOf('## New official figures'));
  const [judgement, , remark] = [...steps.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, lines]) => lines!.replace(/^ {3}/gm, ''));
  const files = new Map(contentFiles());
  const council = 'content/authorities/trafford.mdx';
  const seen = 'content/observations/trafford.yaml';
  const row = judgement!.replace('judgements:\n', '');
  const withRow = files.get(council)!.replace(/\nvisits:/, `\n${row.trimEnd()}\nvisits:`);
  files.set(council, withRow.replace(/checkedTo: .*/, "checkedTo: '2026-10-20'"));
  files.set(seen, `${files.get(seen)!.trimEnd()}\n${remark!.trimEnd().replace(/^/gm, '  ')}\n`);
  const model = buildModel(files);
  const trafford = model.authorities.get('trafford')!;
  assert.equal(trafford.judgements.at(-1)!.report, 'trafford/2026-10-14-inspection');
  assert.ok(trafford.observations.some(({ id }) => id === 'k3v9qd'));
  const door = model.practices.get('trafford/front-door')!;
  assert.ok(door.later.some((it) => it.kind === 'observation' && it.observation.id === 'k3v9qd'));
  assert.ok(door.later.some((it) => it.kind === 'judgement' && it.judgement.published === '2026-10-14'));
});
