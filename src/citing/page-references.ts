/** Every cite of a page, in the order in which a reader meets them. */
import type { Authority, Framework, Model, Page, Practice, Theme } from '../model/entities.ts';
import type { Cite } from '../model/schemas/common.ts';
import { References } from './references.ts';

const ofPassages = (page: Page): Cite[] => page.passages.flatMap(({ cites }) => cites);

/** The references of a practice: five lines, figures, status, then the text. */
export function practiceReferences(model: Model, practice: Practice): References {
  const figures = practice.figures.flatMap(({ values, measure }) => [
    ...values.map(({ cite }) => cite),
    ...(measure ? [{ measure: measure.id }] : []),
  ]);
  return new References(model, [...practice.linesCite, ...figures, practice.status.cite, ...ofPassages(practice)]);
}

/** The references of a guide: its text, the measures drawn, further reading. */
export function themeReferences(model: Model, theme: Theme): References {
  return new References(model, [...ofPassages(theme), ...theme.measures.map(({ id }) => ({ measure: id })), ...theme.cites]);
}

/** The references of an authority: its text, judgements, lineage, and every report that its observations rest on. */
export function authorityReferences(model: Model, authority: Authority): References {
  const judgements = authority.judgements.map(({ report, cite }) => cite ?? { report: report! });
  return new References(model, [
    ...ofPassages(authority),
    ...judgements,
    ...authority.visits.map(({ report }) => ({ report })),
    ...authority.lineage.map(({ cite }) => cite),
  ]);
}

/** The references of a framework: its count and what the rows lack of it, then its text. */
export function frameworkReferences(model: Model, framework: Framework): References {
  const { tally } = framework;
  const count = tally ? [tally.cite, ...tally.missing.flatMap(({ cites }) => cites)] : [];
  return new References(model, [...count, ...ofPassages(framework)]);
}
