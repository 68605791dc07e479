/** What a source's own page says: of a record in content/sources/, or of a report made by the model. */
import { inWords, spanInWords } from '../model/dates.ts';
import { citeKey } from '../model/entities.ts';
import type { Model, Observation, Page, Report, Source, Term } from '../model/entities.ts';
import type { Cite } from '../model/schemas/common.ts';
import { lastLive, statusOf } from '../model/source-status.ts';
import { GRADES, REPORT_KINDS, SOURCE_TYPES } from '../model/vocabulary.ts';
import { overtakingLines } from './overtakings.ts';
import type { OvertakingLine } from './overtakings.ts';

export interface SourceFacts {
  title: string;
  description: string;
  address: string;
  updated: string;
  facts: readonly (readonly [string, string])[];
  /** What became of its address, in words; left out where it has none */
  status?: string;
  url?: string;
  /** true where nothing is to be had at its address any more */
  isGone?: boolean;
  /** Where it moved to for good */
  movedTo?: string;
  archived?: string;
  note?: string;
  citedBy: readonly Page[];
  /** Words of the glossary that it defines */
  terms: readonly Term[];
  observations?: readonly Observation[];
  about?: Page;
  /** What overtakes it, and what it overtakes; a report has neither: later findings stand beside it by rule */
  overtaking?: readonly OvertakingLine[];
}

/** A source's title, with its publisher where another work has the same one: no two pages share a title. */
function titleOf({ sources }: Model, { id, title, publisher }: Source): string {
  const shared = [...sources.values()].some((other) => other.id !== id && other.title.toLowerCase() === title.toLowerCase());
  return shared ? `${title} (${publisher})` : title;
}

/** The facts of a source record. */
export function sourceFacts(model: Model, source: Source): SourceFacts {
  const issued = source.issued ? inWords(source.issued) : 'Not stated';
  return {
    title: titleOf(model, source),
    description: `${SOURCE_TYPES[source.type]}, ${source.publisher}, ${issued}. What is known of it, and what on Waymark rests on it.`,
    address: source.address,
    updated: [source.accessed, statusOf(source)?.checked ?? ''].sort().at(-1)!,
    facts: [
      ['Kind', SOURCE_TYPES[source.type]],
      ['By', source.author.map(({ given, family }) => [given, family].filter(Boolean).join(' ')).join(', ')],
      ['Publisher', source.publisher],
      ['Published', issued],
      ['Seen', inWords(source.accessed)],
      ['Hand', source.firstHand ? 'First hand: it speaks of its own work' : 'Second hand: it retells what others did or found'],
    ],
    status: source.url && statusInWords(source),
    url: source.url,
    isGone: statusOf(source)?.is === 'gone',
    movedTo: statusOf(source)?.to,
    archived: source.status?.archived,
    note: source.note,
    citedBy: model.citedBy.get(citeKey({ source: source.id })) ?? [],
    terms: termsCiting(model, { source: source.id }),
    overtaking: overtakingLines(source),
  };
}

/** "Live when last seen, 24 November 2026": what is known of a source's address, and since when. */
export function statusInWords(source: Source): string {
  const status = statusOf(source);
  const live = `Live when last seen, ${inWords(lastLive(source))}`;
  if (!status || status.is === 'live') return live;
  const on = inWords(status.checked);
  if (status.is === 'moved') return `Moved to another address, seen there on ${on}`;
  if (status.is === 'unknown') return `${live}. When asked on ${on}, it gave no clear answer`;
  const copy = source.status?.archived ? '' : '. We know of no archived copy';
  return `Gone: on ${on} its server said that there is no such page. ${live}${copy}`;
}

/** The facts of an inspection report or letter. */
export function reportFacts(model: Model, report: Report): SourceFacts {
  const { place, kind, published, judgement, visit } = report;
  const name = REPORT_KINDS[kind];
  const date = inWords(published);
  return {
    title: `Ofsted: ${name} of ${place.name}, ${date}`,
    description: `Ofsted’s ${kind === 'inspection' ? 'report' : 'letter'} on its ${name} of ${place.name}, published ${date}, and what on Waymark rests on it.`,
    address: report.address,
    updated: published,
    facts: [
      ['Kind', `Ofsted ${name}`],
      ['Of', place.name],
      [
        'Inspected',
        judgement
          ? spanInWords(judgement.inspected.from, judgement.inspected.to)
          : visit
            ? spanInWords(visit.from, visit.to)
            : 'Not recorded here',
      ],
      ['Published', date],
      ['Overall', judgement?.overall ? GRADES[judgement.overall] : visit ? 'No grade: a visit looks at part of the service' : ''],
      ['Looked at', visit ? visit.lookedAt.join(', ') : ''],
      ['Licence', 'Open Government Licence v3.0'],
      ['Seen', place.authority && (judgement ?? visit) ? inWords(place.authority.reviewed) : ''],
      ['Hand', 'First hand: inspectors on what they saw'],
    ],
    status: 'Not known: we saw its text, not an address of its own',
    url: 'https://reports.ofsted.gov.uk/',
    note: `Ofsted publishes its reports at that address: search it for ${place.name}${place.ofsted && `, which has the number ${place.ofsted}`}. We read this one as text in Data to Insight’s collection.`,
    citedBy: model.citedBy.get(citeKey({ report: report.key })) ?? [],
    terms: termsCiting(model, { report: report.key }),
    observations: model.observations.filter((it) => it.report === report),
    about: place.authority,
  };
}

/** The words of the glossary whose definition rests on a work. */
function termsCiting(model: Model, cite: Cite): Term[] {
  const key = citeKey(cite);
  return model.terms.filter((term) => [...term.cites, ...term.meanings.flatMap((it) => it.cite ?? [])].some((it) => citeKey(it) === key));
}
