/** Checks on counts of grades: what a framework's page says was found is what its rows, and what they lack, add up to. */
import type { Framework, Model } from './entities.ts';
import type { Fault } from './faults.ts';
import { countFromRows, isWithin } from './tally.ts';
import type { Tally } from './tally.ts';
import { GRADES } from './vocabulary.ts';
import type { Grade } from './vocabulary.ts';

/** @returns every fault in the counts of frameworks */
export function checkTallies(model: Model): Fault[] {
  return [...model.frameworks.values()].flatMap((framework) => (framework.tally ? checkTally(model, framework, framework.tally) : []));
}

function checkTally(model: Model, framework: Framework, tally: Tally): Fault[] {
  const fault = (path: readonly PropertyKey[], what: string, mend: string): Fault => {
    const { file, lineOf } = framework.source;
    return { file, line: lineOf(['tally', ...path]), what, mend };
  };
  const sum = tally.parts.reduce((total, { count }) => total + count, 0);
  if (sum !== tally.of) return [fault([], `has parts that add up to ${sum}, not ${tally.of}`, 'Correct the counts')];

  const rows = countFromRows(model.authorities.values(), framework.id, tally);
  const held = new Set([...rows.values()].flat().map(({ place }) => place.name));
  const wrong = tally.missing.flatMap(({ name, when }, i) => {
    if (held.has(name)) return [fault(['missing', i], `names ${name} as missing, which has a row in the span`, 'Take it out of `missing`')];
    if (!isWithin(when, tally))
      return [fault(['missing', i], `names ${name} as missing, whose ${when} lies outside the span`, 'Correct the date')];
    return [];
  });
  // A council that is named wrongly explains why its part does not add up.
  if (wrong.length) return wrong;

  return (Object.keys(GRADES) as Grade[]).flatMap((grade) => {
    const i = tally.parts.findIndex((part) => part.grade === grade);
    const count = tally.parts[i]?.count ?? 0;
    const inRows = rows.get(grade)?.length ?? 0;
    const missing = tally.missing.filter((it) => it.grade === grade).length;
    if (count === inRows + missing) return [];
    const what = `counts ${count} as ${grade}, where the rows hold ${inRows} and ${missing} more ${missing === 1 ? 'is' : 'are'} named as missing`;
    const mend = 'Correct the count or the rows in content/authorities, or name under `missing` what they lack';
    return [fault(i < 0 ? ['parts'] : ['parts', i], what, mend)];
  });
}
