/** The numbered references of one page: in the order in which the page first cites them. */
import { inWords } from '../model/dates.ts';
import { citeKey } from '../model/entities.ts';
import type { Measure, Model, Practice, Report, Source } from '../model/entities.ts';
import type { Cite } from '../model/schemas/common.ts';
import { inSentence } from '../model/titles.ts';
import { REPORT_KINDS } from '../model/vocabulary.ts';

/** A work as a list of references shows it. */
export interface Reference {
  number: number;
  /** Its anchor in the list */
  anchor: string;
  /** The words before its title: authors */
  by: string;
  /** Its title: quoted where the work stands in another, else in italics */
  title: string;
  quoted: boolean;
  /** The words after its title: publisher and date */
  after: string;
  /** The pages cited, in order */
  pages: string[];
  /** The page on this site that says what is known of it */
  address: string;
  publisher: string;
  /** Publisher and date, for a note beside a figure: "Ofsted, 21 March 2014" */
  short: string;
  /** The later works that overtake it, each by publisher and date */
  overtakenBy?: readonly { address: string; short: string }[];
}

/** Collects the cites of one page and numbers them. */
export class References {
  readonly #model: Model;
  readonly #byKey = new Map<string, Reference>();

  constructor(model: Model, cites: Iterable<Cite> = []) {
    this.#model = model;
    for (const cite of cites) this.add(cite);
  }

  /**
   * The reference of a cite; a work that was cited before keeps its number.
   * @throws where the work is not in the model, which the model's own checks rule out
   */
  add(cite: Cite): Reference {
    const key = citeKey(cite);
    let reference = this.#byKey.get(key);
    if (!reference) {
      reference = {
        number: this.#byKey.size + 1,
        anchor: `source-${key.replace(/^[a-z]+:/, '').replaceAll('/', '-')}`,
        pages: [],
        ...this.#describe(cite),
      };
      this.#byKey.set(key, reference);
    }
    const page = cite.page === undefined ? undefined : String(cite.page);
    if (page && !reference.pages.includes(page)) {
      reference.pages.push(page);
      reference.pages.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
    }
    return reference;
  }

  /** All references, by number. */
  list(): Reference[] {
    return [...this.#byKey.values()];
  }

  #describe(cite: Cite): Omit<Reference, 'number' | 'anchor' | 'pages'> {
    const { sources, reports, measures } = this.#model;
    if (cite.source) return describeSource(known(sources.get(cite.source), cite.source));
    if (cite.report) return describeReport(known(reports.get(cite.report), cite.report));
    return describeMeasure(known(measures.get(cite.measure!), cite.measure!));
  }
}

function known<Thing>(thing: Thing | undefined, id: string): Thing {
  if (!thing) throw new Error(`"${id}" is cited and is not in the model`);
  return thing;
}

/** Publisher and date of a work; of a practice its title. */
const shortOf = (it: Source | Practice): string =>
  'publisher' in it ? `${it.publisher}, ${it.issued ? inWords(it.issued) : 'no date'}` : it.title;

/** What a list says of a source. */
export function describeSource(source: Source): Omit<Reference, 'number' | 'anchor' | 'pages'> {
  return {
    by: source.author.map(({ given, family }) => [given, family].filter(Boolean).join(' ')).join(', '),
    title: source.title,
    quoted: /^article|webpage/.test(source.type),
    after: shortOf(source),
    address: source.address,
    publisher: source.publisher,
    short: shortOf(source),
    overtakenBy: source.overtakenBy.map(({ later }) => ({ address: later.address, short: shortOf(later) })),
  };
}

/** What a list says of an inspection report. */
export function describeReport(report: Report): Omit<Reference, 'number' | 'anchor' | 'pages'> {
  const date = inWords(report.published);
  return {
    by: 'Ofsted',
    title: `${report.place.name}: ${REPORT_KINDS[report.kind]}`,
    quoted: false,
    after: `published ${date}`,
    address: report.address,
    publisher: 'Ofsted',
    short: `Ofsted, ${date}`,
  };
}

/** What a list says of an official measure. */
export function describeMeasure(measure: Measure): Omit<Reference, 'number' | 'anchor' | 'pages'> {
  const { title, publisher, updated } = measure.published;
  return {
    by: publisher,
    title: `${title}: ${inSentence(measure.title)}`,
    quoted: false,
    after: `edition of ${inWords(updated)}`,
    address: measure.address,
    publisher,
    short: `${publisher}, ${inWords(updated)}`,
  };
}

/** Pages as they are cited: "page 12" or "pages 12 and 14". */
export function pagesInWords(pages: readonly string[]): string {
  if (!pages.length) return '';
  const last = pages.at(-1)!;
  return pages.length === 1 ? `page ${last}` : `pages ${pages.slice(0, -1).join(', ')} and ${last}`;
}
