/** The model while it is being made: every thing by its id, and the faults found so far. */
import type {
  Authority, Briefing, Companion, Framework, Measure, Observation, Page, Place, Practice, Report, Source, Term, Theme,
} from './entities.ts'; // prettier-ignore
import { companionsOf } from './companions.ts';
import type { Entries, Entry } from './entries.ts';
import type { Fault } from './faults.ts';
import { suggestion } from './nearest.ts';

/** Where something stands in a file: the path of a value in its front matter, or a line. */
export type Where = readonly PropertyKey[] | number;

/** Where an author finds the names of a kind. */
const KNOWN_IN: Record<string, string> = {
  theme: 'Themes stand in content/themes/',
  measure: 'Measures stand in content/measures/',
  framework: 'Frameworks stand in content/frameworks/',
  practice: 'Practices stand in content/practices/',
  source: 'Add it to content/sources/',
  council: 'Councils stand in content/registry.csv',
};

export class Draft {
  readonly entries: Entries;
  readonly places: ReadonlyMap<string, Place>;
  /** Today's councils and the former ones: both have pages and reports */
  readonly everyPlace: ReadonlyMap<string, Place>;
  readonly faults: Fault[] = [];
  readonly authorities = new Map<string, Authority>();
  readonly themes = new Map<string, Theme>();
  readonly practices = new Map<string, Practice>();
  readonly measures = new Map<string, Measure>();
  readonly frameworks = new Map<string, Framework>();
  readonly briefings = new Map<string, Briefing>();
  readonly sources = new Map<string, Source>();
  readonly reports = new Map<string, Report>();
  readonly observations: Observation[] = [];
  readonly terms: Term[] = [];
  readonly citedBy = new Map<string, Page[]>();

  constructor(entries: Entries, places: ReadonlyMap<string, Place>, former: ReadonlyMap<string, Place>) {
    this.entries = entries;
    this.places = places;
    this.everyPlace = new Map([...places, ...former]);
  }

  /** Every page with a text of its own, by address. */
  pages(): Map<string, Page> {
    const kinds = [this.themes, this.practices, this.authorities, this.measures, this.frameworks, this.briefings];
    return new Map(kinds.flatMap((kind) => [...kind.values()].map((page): [string, Page] => [page.address, page])));
  }

  /** Pages made wholly from data, by address. */
  companions(): Map<string, Companion> {
    return companionsOf(this.authorities, [...this.themes.values()], [...this.measures.values()]);
  }

  /** Notes what is wrong with an entry. */
  fault(entry: Entry<unknown>, where: Where, what: string, mend: string): void {
    const line = typeof where === 'number' ? where : entry.source.lineOf(where);
    this.faults.push({ file: entry.source.file, line, what, mend });
  }

  /** The thing that an id names; where there is none, a fault with the nearest known name. */
  resolve<Thing>(known: ReadonlyMap<string, Thing>, id: string, kind: string, entry: Entry<unknown>, where: Where): Thing | undefined {
    const found = known.get(id);
    if (!found) this.fault(entry, where, `${kind} "${id}" is not known`, suggestion(id, known.keys(), KNOWN_IN[kind] ?? ''));
    return found;
  }

  /** The things that a list of ids names, in its order; an id that stands twice is a fault. */
  resolveAll<Thing>(known: ReadonlyMap<string, Thing>, ids: readonly string[], kind: string, entry: Entry<unknown>, where: Where): Thing[] {
    return ids.flatMap((id, i) => {
      if (ids.indexOf(id) < i) this.fault(entry, where, `names "${id}" twice`, 'Keep one');
      return this.resolve(known, id, kind, entry, where) ?? [];
    });
  }
}
