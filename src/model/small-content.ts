/** For tests: a complete content in memory, as small as the model allows, about councils that do not exist. */
import assert from 'node:assert/strict';
import type { Files } from './entries.ts';
import { ContentError, faultLine } from './faults.ts';
import { buildModel } from './model.ts';
import type { Mark } from './vocabulary.ts';

const UPKEEP = `owner: Practice editor
reviewed: '2026-11-24'
nextReview: '2027-05-24'
changes:
  - { date: '2026-11-24', what: First published }`;

const SHORT_GUIDE = `## Why it matters

It matters to children. <Cite source="trade-2015" />

## What good looks like

Families keep one worker. <Cite report="northshire/2019-05-08-inspection" page="7" />

## How to start

Count the cases that each worker holds.

## What it costs

<NotStated />

## What the research says

<NotStated />

## What to watch

An average hides the heaviest load. See [lower caseloads](/practices/northshire/lower-caseloads/#what-changed).

## Questions for scrutiny

- Who holds most cases today?
`;

const FILES: Record<string, string> = {
  'content/registry.csv': `slug,name,gss,dfe,ofsted,type,region,column,row,neighbours,abbr
northshire,Northshire,E10000901,901,80901,County Council,North West,4,5,southbury:very-close eastport:close,Nshr
southbury,Southbury,E10000902,902,80902,Unitary Authority,South East,9,9,northshire:very-close eastport:not-close,Sbry
eastport,Eastport,E10000903,903,80903,London Borough,London,8,8,southbury:somewhat-close northshire:not-close,East
`,
  'content/authorities/northshire.mdx': `---
summary: Inadequate in 2010, good in 2014, inadequate in 2019. Inspectors saw caseloads rise again.
judgements:
  - framework: older-inspections
    kind: other
    inspected: { from: '2010', to: '2010' }
    overall: inadequate
    cite: { source: trade-2015 }
  - framework: ilacs
    kind: full
    inspected: { from: '2014-01-14', to: '2014-02-05' }
    published: '2014-03-21'
    overall: good
    areas: { leaders: good, help-and-protection: good }
    report: northshire/2014-03-21-inspection
  - framework: ilacs
    kind: standard
    inspected: { from: '2019-03-04', to: '2019-03-15' }
    published: '2019-05-08'
    overall: inadequate
    areas: { leaders: inadequate, care-leavers: with in-care }
    report: northshire/2019-05-08-inspection
visits:
  - published: '2021-11-22'
    from: '2021-10-18'
    to: '2021-10-19'
    lookedAt: [care leavers]
    report: northshire/2021-11-22-focused-visit
checkedTo: '2026-06-29'
localNames:
  - { name: Fair Share, theme: caseload-reduction }
lineage:
  - says: It replaced two smaller councils.
    cite: { source: trade-2015 }
${UPKEEP}
---

## The story so far

Northshire was good once. <Cite report="northshire/2014-03-21-inspection" page="2" />
`,
  'content/themes/caseload-reduction.mdx': `---
title: Caseload reduction
short: Caseloads
question: How do we lower caseloads?
ask: How do we lower caseloads?
summary: How councils lowered the number of cases that each worker holds.
guide: short
aliases: [workload]
measures: [average-caseload]
cites:
  - { source: trade-2015 }
${UPKEEP}
---

## In brief

England had <Official measure="average-caseload" of="england" period="2018" /> cases a worker. <Cite measure="average-caseload" />

${SHORT_GUIDE}`,
  'content/themes/early-help.mdx': `---
title: Early help
short: Early help
question: How do we help families earlier?
ask: How do we help families earlier?
summary: How councils helped families before they reached crisis.
guide: short
${UPKEEP}
---

## In brief

Help came late. <Cite source="trade-2015" />

${SHORT_GUIDE}`,
  'content/practices/northshire/lower-caseloads.mdx': `---
title: Lower caseloads
summary: Average cases for each social worker went from above 30 to 12, as reported.
themes: [caseload-reduction, early-help]
lines:
  problem: Workers held above 30 cases each.
  action: Cases were shared out again.
  result: The average was 12 in 2015.
  cost: Not stated in the sources.
  caution: One director’s account.
linesCite:
  - { source: trade-2015 }
status:
  is: changed
  confirmed: '2018-11'
  note: Still low in 2018
  cite: { report: northshire/2019-05-08-inspection, page: 10 }
basis: { is: reported-by-authority, note: One director’s account }
finding: { is: worked, note: The average more than halved }
figures:
  - id: average-cases
    title: Average cases
    unit: cases per social worker, on average
    values:
      - { qualifier: above, value: 30, when: '2010', basis: reported-by-authority, cite: { source: trade-2015 } }
      - { qualifier: exactly, value: 14, when: '2014-02', basis: seen-in-inspection, cite: { report: northshire/2014-03-21-inspection, page: 29 } }
      - { qualifier: exactly, value: 12, when: '2015-08', basis: reported-in-press, cite: { source: trade-2015 } }
    measure: average-caseload
    comparable: true
    difference: The official figure divides by full-time-equivalent workers.
  - id: posts-paid-for
    title: Posts paid for
    unit: a year
    prefix: £
    values:
      - { qualifier: exactly, value: 1419, when: '2012', basis: evaluated-locally, cite: { source: trade-2015 } }
      - { qualifier: exactly, value: 1240, when: '2013', basis: evaluated-locally, cite: { source: trade-2015 } }
    change: true
related: [england/personal-advisers]
${UPKEEP}
---

## The problem

Nobody held some cases. <Cite source="trade-2015" page="3" />

## What they did

<Steps>

1. **Shared the cases out again.** Work moved between workers. <Cite source="trade-2015" />
2. **Added posts.** There were more workers. <Cite report="northshire/2014-03-21-inspection" page="29" />

</Steps>

## What it cost

<NotStated />

## What changed

| Measure | As told |
| --- | --- |
| Average | 12 <Cite source="trade-2015" /> |

### Seen from outside

Inspectors found low caseloads. <Cite report="northshire/2014-03-21-inspection" page="12" />

## What to watch

An average is not a ceiling. See [caseload reduction](/themes/caseload-reduction/#what-to-watch).

## Would it work here?

Look first at [the words](/glossary/#caseload).

## What happened next

In 2018 the official average was <Official measure="average-caseload" of="northshire" period="2018" />. <Cite measure="average-caseload" />

<Note>

Counted on 30 September.

</Note>
`,
  'content/practices/england/personal-advisers.mdx': `---
title: Personal advisers
summary: Every young person who leaves care may have an adviser until 25.
themes: [early-help]
lines:
  problem: Help ended at 21.
  action: The law changed.
  result: Not stated in the sources.
  cost: Not stated in the sources.
  caution: The law is not practice.
linesCite:
  - { source: trade-2015 }
status: { is: running, note: The law stands, cite: { source: trade-2015 } }
basis: { is: reported-in-press, note: One article }
finding: { is: not-known, note: Nothing was measured }
${UPKEEP}
---

## The problem

Help ended at 21. <Cite source="trade-2015" />

## What they did

The law changed. <Cite source="trade-2015" />

## What it cost

<NotStated />

## What changed

<NotStated />

## What to watch

Ask who has an adviser in name only.

## Would it work here?

It is the law everywhere.

## What happened next

<NotStated />
`,
  'content/frameworks/older-inspections.mdx': `---
title: Inspections before 2013
summary: Separate inspections on an older scale.
from: '2009'
to: '2013-11'
${UPKEEP}
---

## What is inspected

Safeguarding and looked-after children. <Cite source="trade-2015" />

## How it is judged

On four points. <Cite source="trade-2015" />

## What was found

<NotStated />
`,
  'content/frameworks/ilacs.mdx': `---
title: Inspections from 2013
abbreviation: ILACS
summary: One inspection of all services.
from: '2013-11'
follows: older-inspections
tally:
  of: 3
  from: '2014'
  to: '2019-05-08'
  parts:
    - { grade: good, count: 1 }
    - { grade: inadequate, count: 2 }
  missing:
    - { name: Westport, grade: inadequate, when: '2015-05', cites: [{ source: trade-2015 }] }
  cite: { source: trade-2015 }
${UPKEEP}
---

## What is inspected

All services. <Cite source="trade-2015" />

## How it is judged

On four points. <Cite source="trade-2015" />

## What was found

One was good. <Cite source="trade-2015" />
`,
  'content/briefings/should-we-set-a-limit.mdx': `---
title: Should we set a limit?
audience: For lead members
summary: One page on caseloads.
points:
  - heading: The question
    says: The average was 12 in 2015, as told.
    from: /practices/northshire/lower-caseloads/#what-changed
  - says: An average hides the heaviest load.
    from: /themes/caseload-reduction/#what-to-watch
  - heading: What to ask
    asks: [Who holds most cases today?]
    from: /authorities/northshire/#weak19
${UPKEEP}
---
`,
  'content/measures/average-caseload.yaml': `title: Average caseload
short: Average caseload
officialName: Average number of cases per social worker
unit: cases per social worker, on average
decimals: 1
counts: Cases open on 30 September, divided by the workers who hold them.
better: lower
period: 30 September
first: '2017'
cautions:
  - One day, all teams together.
published:
  title: Children’s social work workforce
  publisher: Department for Education
  url: https://statistics.example/workforce
  updated: '2026-03'
  nextUpdate: '2027-03'
  seen: '2026-11-24'
  through: The publisher’s own table
  licence: Open Government Licence v3.0
themes: [caseload-reduction]
${UPKEEP}
`,
  'content/measures/average-caseload.csv': `authority,period,value
england,2017,17.7
england,2018,17.4
northshire,2017,14.1
northshire,2018,14
northshire,2019,
southbury,2017,20.5
southbury,2019,21
`,
  'content/measures/agency-rate.yaml': `title: Agency workers
short: Agency workers
officialName: Agency worker rate
unit: of children’s social workers
sign: '%'
decimals: 1
counts: Agency workers as a share of all workers on 30 September.
better: lower
period: 30 September
first: '2017'
cautions:
  - One day, all teams together.
published:
  title: Children’s social work workforce
  publisher: Department for Education
  url: https://statistics.example/workforce
  updated: '2026-03'
  nextUpdate: '2027-03'
  seen: '2026-11-24'
  through: The publisher’s own table
  licence: Open Government Licence v3.0
${UPKEEP}
`,
  'content/measures/agency-rate.csv': `authority,period,value
england,2017,15.8
northshire,2017,37
`,
  'content/sources/trade-2015.yaml': `type: article-magazine
title: "Good practices <identified> & told"
author:
  - { given: Nell, family: Parfit }
  - { family: Rowe }
publisher: Trade Paper
issued: '2015-08-31'
accessed: '2026-11-24'
firstHand: false
note: Read as a saved text.
`,
  'content/sources/act-2002.yaml': `type: legislation
title: An Act of 2002
publisher: The National Archives
issued: 2002
accessed: '2026-11-24'
firstHand: true
`,
  'content/observations/northshire.yaml': `authority: northshire
observations:
  - id: good14
    theme: caseload-reduction
    seen: strength
    what: Workers held few cases in early 2014 and knew the children whom they visited well.
    report: northshire/2014-03-21-inspection
    page: 12
    find: "few cases each"
  - id: weak19
    theme: caseload-reduction
    seen: weakness
    what: Workers held too many cases in 2019 and could not visit children as often as planned.
    report: northshire/2019-05-08-inspection
    page: 7
    find: "too many cases"
    figure: { value: 31, unit: cases, qualifier: over }
  - id: mixd21
    theme: early-help
    seen: mixed
    what: Help for care leavers was patchy in 2021, with good advisers and very long waits for homes.
    report: northshire/2021-11-22-focused-visit
    page: 2
    find: "long waits"
`,
  'content/glossary.yaml': `reviewed: '2026-11-24'
terms:
  - id: front-door
    term: Front door
    meanings:
      - { where: most councils, means: The place where concerns are first taken, cite: { source: trade-2015 } }
      - { where: Northshire, means: The reception of the council’s house }
  - id: child-in-need
    term: Child in need
    abbreviations: [CIN]
    also: [section 17 child]
    local:
      - { authority: southbury, name: Blue Plan child }
    means: A child who needs help from the council to do well.
    theme: early-help
    cites:
      - { source: act-2002 }
  - id: caseload
    term: Caseload
    also: [workload]
    means: The cases that one worker holds.
    theme: caseload-reduction
owner: Practice editor
nextReview: '2027-05-24'
`,
};

/** The files of a complete content that builds. */
export const smallContent = (): Map<string, string> => new Map(Object.entries(FILES));

/**
 * The small content with one place changed.
 * @param from text that stands once in the file  @param to what stands there instead
 * @throws where the text does not stand there exactly once, so that no test breaks less than it says
 */
export function changed(path: string, from: string, to: string, files: Files = smallContent()): Map<string, string> {
  const parts = files.get(path)?.split(from) ?? [];
  if (parts.length !== 2) throw new Error(`"${from}" stands ${Math.max(parts.length - 1, 0)} times in ${path}`);
  return new Map([...files, [path, parts.join(to)]]);
}

/**
 * The small content with a page for one council more, judged good on the day that its report came out.
 * @param id of the registry, or of content/former.csv  @param seen what the report saw: themes with their marks
 */
export function withCouncil(
  id: string,
  seen: readonly (readonly [theme: string, mark: Mark])[] = [],
  { published = '2022-04-01', files = smallContent() }: { published?: string; files?: Files } = {},
): Map<string, string> {
  const report = `${id}/${published}-inspection`;
  const row = ([theme, mark]: readonly [string, Mark], i: number) => `  - id: ${id.slice(0, 4)}0${i}
    theme: ${theme}
    seen: ${mark}
    what: Workers knew the families whom they visited, and wrote down on the same day what they saw.
    report: ${report}
    page: 3
    find: "on the same day"
`;
  const page = `---
summary: Good at its newest inspection.
judgements:
  - framework: ilacs
    kind: standard
    inspected: { from: '${published}', to: '${published}' }
    published: '${published}'
    overall: good
    report: ${report}
checkedTo: '2026-06-29'
${UPKEEP}
---
`;
  return new Map([
    ...files,
    [`content/authorities/${id}.mdx`, page],
    [
      `content/observations/${id}.yaml`,
      seen.length ? `authority: ${id}\nobservations:\n${seen.map(row).join('')}` : `authority: ${id}\nobservations: []\n`,
    ],
  ]);
}

/** The small content with a page for a council that is no more: Oldshire, which Northshire took over in 2023. */
export const withFormerCouncil = (seen: readonly (readonly [theme: string, mark: Mark])[] = [], files: Files = smallContent()) =>
  withCouncil('oldshire', seen, {
    published: '2020-04-01',
    files: new Map([
      ...files,
      ['content/former.csv', 'slug,name,type,region,until,successors\noldshire,Oldshire,County,North West,2023-03-31,northshire\n'],
    ]),
  });

/** The small content with a file more, or with another text for one. */
export const withFile = (path: string, text: string): Map<string, string> => smallContent().set(path, text);

/** The small content with one file less. */
export function without(path: string): Map<string, string> {
  const files = smallContent();
  if (!files.delete(path)) throw new Error(`${path} is not in the small content`);
  return files;
}

/**
 * The line on which a text stands.
 * @throws where it does not stand there exactly once
 */
export function lineIn(files: Files, path: string, text: string): number {
  const parts = files.get(path)?.split(text) ?? [];
  if (parts.length !== 2) throw new Error(`"${text}" stands ${Math.max(parts.length - 1, 0)} times in ${path}`);
  return parts[0]!.split('\n').length;
}

/** What is wrong with a content, as its author reads it; empty where nothing is. */
export function faultsOf(files: Files): string[] {
  try {
    buildModel(files);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults.map(faultLine);
    throw error;
  }
}

/**
 * Asserts that a content is refused, and for one reason only.
 * @param on text on the line that must be named, or its number  @param gist what the message must say
 */
export function refused(files: Files, path: string, on: string | number, gist: RegExp): void {
  const faults = faultsOf(files);
  const line = typeof on === 'number' ? on : lineIn(files, path, on);
  assert.equal(faults.length, 1, `one fault was expected, not:\n${faults.join('\n')}`);
  assert.equal(faults[0]!.split(' ')[0], `${path}:${line}`, faults[0]);
  assert.match(faults[0]!, gist);
}

/** Asserts that a fault is told, among others that follow from it. @param place the file and line, as a.mdx:4 */
export function told(files: Files, place: string, gist: RegExp): void {
  const faults = faultsOf(files);
  assert.ok(
    faults.some((fault) => fault.startsWith(`${place} `) && gist.test(fault)),
    `nothing like ${gist} at ${place} in:\n${faults.join('\n')}`,
  );
}
