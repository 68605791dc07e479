/** What the knowledge base knows, tied together. Every reference is an object, never a loose id. */
import type { Passage } from './body.ts';
import type { SourceFile } from './document.ts';
import type { Overtakable } from './overtaking.ts';
import type { AuthorityData, Judgement, Visit } from './schemas/authority.ts';
import type { BriefingData } from './schemas/briefing.ts';
import type { Cite } from './schemas/common.ts';
import type { FrameworkData } from './schemas/framework.ts';
import type { MeasureData } from './schemas/measure.ts';
import type { ObservationData } from './schemas/observation.ts';
import type { KeyFigure, PracticeData } from './schemas/practice.ts';
import type { SourceData } from './schemas/source.ts';
import type { TermData } from './schemas/term.ts';
import type { ThemeData } from './schemas/theme.ts';
import type { WordsData } from './schemas/words.ts';
import type { Seen } from './seen.ts';
import type { Series } from './series.ts';
import type { Kind, Region, ReportKind } from './vocabulary.ts';
import type { Written } from './wording/texts.ts';

/** A section of a page that a link can reach. */
export interface Section {
  id: string;
  title: string;
}

/** A text that somebody answers for, and reads against its sources again. */
export interface Reviewed {
  title: string;
  /** A role, such as "Practice editor" */
  owner: string;
  reviewed: string;
  nextReview: string;
  source: SourceFile;
}

/** What every page has. */
export interface Page extends Reviewed {
  kind: Kind;
  /** Its name within its kind, such as essex/lower-caseloads */
  id: string;
  /** Its address from the site's root, without the base path: /practices/essex/lower-caseloads/ */
  address: string;
  summary: string;
  passages: Passage[];
  /** Every section that a link can reach, authored and made, in order */
  sections: Section[];
  /** The day of the newest line of its changes */
  updated: string;
}

/** A council: one of the 153 of content/registry.csv, or one of content/former.csv, which are no more. */
export interface Place {
  id: string;
  name: string;
  gss: string;
  dfe: string;
  ofsted: string;
  type: string;
  region: Region;
  /** Where its tile lies on the map of 16 columns and 22 rows; 0 for a former council */
  column: number;
  row: number;
  /** Two to six letters for its tile */
  abbr: string;
  neighbours: { place: Place; closeness: string }[];
  /** The last day of a former council */
  until?: string;
  /** The councils that took over from a former one */
  successors: Place[];
  /** The former councils that this one took over from */
  predecessors: Place[];
  /** Its page, where it has one */
  authority?: Authority;
}

/** An inspection report or letter: the source that the model makes by itself. */
export interface Report {
  /** Such as essex/2014-03-21-inspection */
  key: string;
  place: Place;
  kind: ReportKind;
  published: string;
  judgement?: Judgement;
  visit?: Visit;
  /** The page of this source */
  address: string;
}

/** A page made wholly from data, beside an entry's own. */
export interface Companion {
  address: string;
  title: string;
  of: Authority | Theme;
  /** The sections that links may reach */
  sections: Section[];
}

/** A measure as councils can be set beside each other. */
export interface Compared {
  series: Series;
  unit: string;
  sign: '' | '%' | '£';
  decimals: number;
  /** false for a total, beside which England's would only be larger */
  england: boolean;
}

export interface Authority extends Page, Omit<AuthorityData, 'localNames'> {
  kind: 'authority';
  place: Place;
  localNames: { name: string; theme: Theme }[];
  reports: Report[];
  /** Oldest report first */
  observations: Observation[];
  /** What the newest report on each theme saw; no entry where none speaks of it */
  seen: ReadonlyMap<Theme, Seen>;
  practices: Practice[];
}

export interface Theme extends Page, Omit<ThemeData, 'measures' | 'title' | 'summary'> {
  kind: 'theme';
  measures: Measure[];
  practices: Practice[];
  /** Newest report first */
  observations: Observation[];
  /** One page for a training session */
  exercise?: Briefing;
}

export interface Observation extends Omit<ObservationData, 'theme' | 'report'> {
  authority: Authority;
  theme: Theme;
  report: Report;
  /** Authority’s page and anchor */
  address: string;
  /** Made: theme, authority, year */
  title: string;
}

/** A judgement or observation that is newer than a practice’s first source. */
export type LaterFinding =
  | { kind: 'judgement'; date: string; judgement: Judgement; report?: Report }
  | { kind: 'observation'; date: string; observation: Observation };

export interface Practice
  extends Page, Overtakable, Omit<PracticeData, 'themes' | 'related' | 'figures' | 'title' | 'summary' | 'overtakenBy'> {
  kind: 'practice';
  /** Without the authority’s name; `title` has it in front */
  name: string;
  /** Missing for practices of no single authority (folder england) */
  authority?: Authority;
  placeName: string;
  themes: Theme[];
  related: Practice[];
  figures: (Omit<KeyFigure, 'measure'> & { measure?: Measure })[];
  /** The date of its first source */
  told: string;
  /** Newest first */
  later: LaterFinding[];
}

export interface Measure extends Page, Omit<MeasureData, 'themes' | 'title'> {
  kind: 'measure';
  /** For a rate that the Department’s file does not carry: what it is a rate of */
  base?: Measure | undefined;
  themes: Theme[];
  series: Series;
  compared: Compared;
}

export interface Framework extends Page, Omit<FrameworkData, 'follows' | 'title' | 'summary'> {
  kind: 'framework';
  follows?: Framework;
  followedBy?: Framework;
}

export interface Source extends Overtakable, Omit<SourceData, 'note' | 'overtakenBy'> {
  id: string;
  address: string;
  note?: string;
  source: SourceFile;
}

export interface Term extends Omit<TermData, 'theme'> {
  address: string;
  theme?: Theme;
  ambiguous: boolean;
  line: number;
}

/** A point of a briefing, with the passage that it rests on. */
export interface Point {
  heading?: string;
  says?: string;
  asks: string[];
  from: { address: string; page: Page; section?: Section };
}

export interface Briefing extends Page, Omit<BriefingData, 'exercise' | 'points' | 'title' | 'summary'> {
  kind: 'briefing';
  /** The guide to whose training it belongs */
  exercise?: Theme;
  points: Point[];
}

export interface Model {
  /** Today's 153 councils */
  places: ReadonlyMap<string, Place>;
  /** Every council with a page, former ones too */
  authorities: ReadonlyMap<string, Authority>;
  themes: ReadonlyMap<string, Theme>;
  practices: ReadonlyMap<string, Practice>;
  measures: ReadonlyMap<string, Measure>;
  frameworks: ReadonlyMap<string, Framework>;
  briefings: ReadonlyMap<string, Briefing>;
  sources: ReadonlyMap<string, Source>;
  reports: ReadonlyMap<string, Report>;
  terms: readonly Term[];
  /** Missing where no words are written */
  glossary?: Reviewed;
  observations: readonly Observation[];
  /** The day of the newest change of any page */
  updated: string;
  /** Every page with a text of its own, by address */
  pages: ReadonlyMap<string, Page>;
  /** Pages made wholly from data, by address */
  companions: ReadonlyMap<string, Companion>;
  /** Where each source, report and measure is cited: key of the cite to the addresses of pages */
  citedBy: ReadonlyMap<string, readonly Page[]>;
  /** Every text, entry by entry, and the words that it may use besides those of the dictionary: for checks on wording */
  written: readonly Written[];
  words: WordsData;
}

/** The key under which a cite's work is known: source:…, report:… or measure:… */
export const citeKey = (cite: Cite): string =>
  cite.source ? `source:${cite.source}` : cite.report ? `report:${cite.report}` : `measure:${cite.measure}`;
