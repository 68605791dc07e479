/**
 * The states that a page can be in, each with a page that shows it, found in the content by what the state is.
 * A new state is a new line. One that no page shows any more is a fault (mend the content, or take the line out),
 * save those of `perhaps`.
 */
import { compareOf, figuresOf, hasFigures, learnFrom, seenOf } from '../src/model/companions.ts';
import { loadModel } from '../src/model/load.ts';
import { REPORT_KINDS, SOURCE_TYPES, STATUSES } from '../src/model/vocabulary.ts';

export interface State {
  name: string;
  /** The page that shows it, from the site's root; missing where none does */
  address: string | undefined;
  needed: boolean;
}

type Addressed = { address: string };
const ownPage = (it: Addressed): string => it.address;

/** A state that something shows. @param pageOf where, when not on its own page */
const shown = <It extends Addressed>(name: string, it: It | undefined, pageOf: (it: It) => string = ownPage): State => ({
  name,
  address: it && pageOf(it),
  needed: true,
});

/** A state that the first thing of its sort shows. */
const first = <It extends Addressed>(name: string, all: readonly It[], is: (it: It) => boolean, pageOf?: (it: It) => string): State =>
  shown(name, all.find(is), pageOf);

/** The state of having more of something than any other. */
const most = <It extends Addressed>(name: string, all: readonly It[], count: (it: It) => number, pageOf?: (it: It) => string): State =>
  shown(name, all.toSorted((a, b) => count(b) - count(a))[0], pageOf);

/** The state of having less of something than any other. */
const least: typeof most = (name, all, count, pageOf) => most(name, all, (it) => -count(it), pageOf);

/** A state that the content need not have. */
const perhaps = (state: State): State => ({ ...state, needed: false });

const model = loadModel();
const practices = [...model.practices.values()];
const themes = [...model.themes.values()];
const authorities = [...model.authorities.values()];
const current = authorities.filter(({ place }) => !place.until);
const measures = [...model.measures.values()];
const frameworks = [...model.frameworks.values()];
const sources = [...model.sources.values()];
const reports = [...model.reports.values()];

const seen = ({ observations }: { observations: readonly unknown[] }): number => observations.length;
const seenBy = Map.groupBy(model.observations, ({ report }) => report);
const figures = ({ place }: (typeof current)[number]): number => measures.filter((it) => hasFigures(it, place)).length;
const words = <Word extends string>(table: Record<Word, unknown>): Word[] => Object.keys(table) as Word[];

export const STATES: readonly State[] = [
  first('practice: with figures', practices, (it) => it.figures.length > 0),
  first('practice: without figures', practices, (it) => it.figures.length === 0),
  first('practice: official series beside a figure', practices, (it) => it.figures.some(({ measure }) => measure)),
  first('practice: with later findings', practices, (it) => it.later.length > 0),
  first('practice: without later findings', practices, (it) => it.later.length === 0),
  first('practice: of no single authority', practices, (it) => !it.authority),
  most('practice: longest title', practices, (it) => it.title.length),
  ...words(STATUSES).map((word) => perhaps(first(`practice: ${word}`, practices, (it) => it.status.is === word))),

  first('practice: overtaken', practices, (it) => it.overtakenBy.length > 0),
  perhaps(first('practice: overtakes another', practices, (it) => it.overtakes.length > 0)),

  first('theme: full guide', themes, (it) => it.guide === 'full'),
  perhaps(first('theme: short guide', themes, (it) => it.guide === 'short')),
  most('theme: most practices', themes, (it) => it.practices.length),
  least('theme: fewest practices', themes, (it) => it.practices.length),
  most(
    'compare: most practices',
    themes,
    (it) => it.practices.length,
    (it) => compareOf(it),
  ),
  least(
    'compare: fewest practices',
    themes,
    (it) => it.practices.length,
    (it) => compareOf(it),
  ),
  most('seen: most observations', themes, seen, seenOf),
  least('seen: fewest observations', themes, seen, seenOf),

  most('authority: most observations', authorities, seen),
  least('authority: fewest observations', authorities, seen),
  first('authority: with practices', authorities, (it) => it.practices.length > 0),
  first('authority: without practices', authorities, (it) => it.practices.length === 0),
  most('authority: most visits', authorities, (it) => it.visits.length),
  first('authority: without visits', authorities, (it) => it.visits.length === 0),
  first('authority: with lineage', authorities, (it) => it.lineage.length > 0),
  first('authority: with local names', authorities, (it) => it.localNames.length > 0),
  first('authority: without local names', authorities, (it) => it.localNames.length === 0),
  first('authority: judged without an overall grade', authorities, (it) => it.judgements.some(({ overall }) => overall === null)),
  first('authority: newest judgement in a report that was not read', authorities, (it) => !it.judgements.at(-1)!.report),
  first('authority: with a text of its own', authorities, (it) => it.passages.length > 0),
  most('authority: longest name', authorities, (it) => it.title.length),
  perhaps(first('authority: former', authorities, (it) => Boolean(it.place.until))),
  perhaps(first('authority: took over from another', authorities, (it) => it.place.predecessors.length > 0)),
  most('figures: most measures', current, figures, figuresOf),
  least('figures: fewest measures', current, figures, figuresOf),
  most('learn from: most neighbours', current, (it) => it.place.neighbours.length, learnFrom),
  least('learn from: fewest neighbours', current, (it) => it.place.neighbours.length, learnFrom),

  first('measure: per cent', measures, (it) => it.sign === '%'),
  first('measure: pounds', measures, (it) => it.sign === '£'),
  first('measure: a count', measures, (it) => !it.sign && it.decimals === 0),
  first('measure: lower is better', measures, (it) => it.better === 'lower'),
  first('measure: higher is better', measures, (it) => it.better === 'higher'),
  first('measure: with gaps', measures, (it) => [...model.places.keys()].some((id) => it.series.of(id).includes(null))),

  first('framework: with a tally', frameworks, (it) => Boolean(it.tally)),
  first('framework: in use', frameworks, (it) => !it.to),
  first('framework: ended', frameworks, (it) => Boolean(it.to)),

  first('source: with a note', sources, (it) => Boolean(it.note)),
  first('source: second hand', sources, (it) => !it.firstHand),
  perhaps(first('source: without a web address', sources, (it) => !it.url)),
  most('source: longest title', sources, (it) => it.title.length),
  most('source: cited by most', sources, (it) => model.citedBy.get(`source:${it.id}`)?.length ?? 0),
  first('source: overtaken', sources, (it) => it.overtakenBy.length > 0),
  most('source: overtakes most', sources, (it) => it.overtakes.length),
  ...words(SOURCE_TYPES).map((word) => perhaps(first(`source: ${word}`, sources, (it) => it.type === word))),
  most('report: most observations', reports, (it) => seenBy.get(it)?.length ?? 0),
  first('report: nothing rests on it', reports, (it) => !seenBy.has(it)),
  ...words(REPORT_KINDS).map((word) => perhaps(first(`report: ${word}`, reports, (it) => it.kind === word))),
];
