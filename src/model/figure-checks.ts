/** Checks on numbers that need the whole model: nothing invented, nothing rounded into certainty. */
import { isOver } from './dates.ts';
import type { Measure, Model, Page } from './entities.ts';
import type { Fault } from './faults.ts';
import { suggestion } from './nearest.ts';
import { percentChange } from './numbers.ts';
import { isPeriod } from './series.ts';
import { checkTallies } from './tally-checks.ts';

/** Sections that state facts: each needs a source. */
const FACT_SECTIONS = new Set(['The problem', 'What they did', 'What it cost', 'What changed', 'What happened next', 'What was found']);

/** @returns every fault found in figures of the model */
export function checkFigures(model: Model): Fault[] {
  const faults: Fault[] = [];
  const add = (page: Page, path: readonly PropertyKey[] | number, what: string, mend: string) =>
    void faults.push({ file: page.source.file, line: typeof path === 'number' ? path : page.source.lineOf(path), what, mend });

  for (const practice of model.practices.values()) {
    practice.figures.forEach((figure, i) => {
      const at = ['figures', i];
      const anchors = practice.sections.filter(({ id }) => id === figure.id);
      if (anchors.length > 1)
        add(practice, [...at, 'id'], `figure id "${figure.id}" is also the anchor of another section`, 'Give the figure another id');
      if (figure.measure && !figure.difference)
        add(practice, at, 'names an official measure and does not say how it counts differently', 'Add `difference`');
      if (figure.comparable && (figure.measure?.sign === '%') !== /per cent/.test(figure.unit)) {
        add(
          practice,
          [...at, 'comparable'],
          'is called comparable and has another unit than the measure',
          'Take `comparable` out: the two must not share a chart',
        );
      }
      const order = figure.values.map(({ when }) => when);
      if (order.some((when, j) => j > 0 && when < order[j - 1]!))
        add(practice, [...at, 'values'], 'has its values out of order', 'Put the oldest first');
      if (figure.change) {
        try {
          percentChange(figure.values[0]!, figure.values.at(-1)!);
        } catch (error) {
          add(
            practice,
            [...at, 'change'],
            (error as Error).message,
            'Take `change` out: no change is worked out from a number that is not exact',
          );
        }
      }
    });
  }

  faults.push(...checkTallies(model));

  for (const measure of model.measures.values()) {
    if (!measure.series.periods.length)
      add(measure, 1, 'has no figures', `Fill ${measure.source.file.replace('.yaml', '.csv')} with authority,period,value`);
    const worst =
      measure.sign === '%'
        ? outOfRange(measure.series.periods, (period) => [...model.places.keys(), 'england'].map((id) => measure.series.at(id, period)))
        : undefined;
    if (worst !== undefined) add(measure, ['sign'], `is a percentage with the value ${worst}`, 'Check the CSV, or the sign');
    const kind = measure.period;
    if (!isPeriod(measure.first) || measure.first.includes('-') !== (kind === 'financial year'))
      add(measure, ['first'], `is ${measure.first}, and the period is a ${kind}`, 'Write a financial year as 2016-17, any other as 2017');
    const last = measure.series.periods.at(-1);
    const { updated } = measure.published;
    if (last !== undefined && isOver(updated, endOf(last, kind)))
      add(
        measure,
        ['published', 'updated'],
        `is ${updated}, and the last period, ${last} (${kind}), was not over then`,
        'Correct it, or take the rows that nobody published out of the CSV',
      );
  }

  for (const page of model.pages.values()) {
    for (const passage of page.passages) {
      for (const { measure, of, period, line } of passage.officials) {
        const found = model.measures.get(measure);
        if (!found)
          add(
            page,
            line,
            `<Official> names the measure "${measure}", which is not known`,
            suggestion(measure, model.measures.keys(), 'Measures stand in content/measures/'),
          );
        else if (found.series.at(of, period) === undefined)
          add(
            page,
            line,
            `<Official> asks for ${measure} of "${of}" in "${period}", which has no row`,
            `Its periods are ${found.series.periods.at(0)} to ${found.series.periods.at(-1)}`,
          );
        else if (found.series.at(of, period) === null)
          add(
            page,
            line,
            `<Official> asks for ${measure} of "${of}" in ${period}, which was not published`,
            'Say that it was not published',
          );
        else if (!passage.cites.some((cite) => cite.measure === measure))
          add(
            page,
            line,
            `shows a figure of ${measure} without its source`,
            `Add <Cite measure="${measure}" /> at the end of the sentence`,
          );
      }
      if (FACT_SECTIONS.has(passage.title) && !passage.cites.length && !passage.markdown.includes('<NotStated')) {
        add(page, passage.line, `"${passage.title}" has no source`, 'Add <Cite … /> after each statement, or <NotStated />');
      }
    }
  }
  return faults;
}

/** The month, or day, on which each kind of period ends; a school year ends in the summer of the year that names it. */
const ENDS: Record<Measure['period'], string> = {
  '31 March': '03-31',
  '30 June': '06-30',
  '30 September': '09-30',
  'year to 31 March': '03-31',
  'financial year': '03-31',
  'school year': '07',
};

/** The end of a period: 2024-25 ends on 31 March 2025. */
const endOf = (period: string, kind: Measure['period']): string =>
  `${Number(period.slice(0, 4)) + (period.includes('-') ? 1 : 0)}-${ENDS[kind]}`;

function outOfRange(periods: readonly string[], values: (period: string) => (number | null | undefined)[]): number | undefined {
  for (const period of periods) {
    const wrong = values(period).find((value) => typeof value === 'number' && (value < 0 || value > 100));
    if (typeof wrong === 'number') return wrong;
  }
  return undefined;
}
