/**
 * The fixed words of the knowledge base. Each table maps what authors write to what readers see;
 * types and schemas come from the tables, so that adding a word touches one line.
 */

/** What a page says where every source is silent. */
export const NOT_STATED = 'Not stated in the sources.';

/** How sure a reported number is: what is written, and the word shown before the number. */
export const QUALIFIERS = {
  exactly: '',
  about: 'about',
  above: 'above',
  over: 'over',
  under: 'under',
  'just-under': 'just under',
  nearly: 'nearly',
  'up-to': 'up to',
  'at-least': 'at least',
} as const;

/** Who vouches for a practice or a figure. An official statistic is a measure, not a basis (design 2). */
export const BASES = {
  'reported-by-authority': 'Reported by the authority',
  'reported-in-press': 'Reported in the press',
  'seen-in-inspection': 'Seen in inspection',
  'evaluated-locally': 'Evaluated locally',
  'independently-evaluated': 'Independently evaluated',
  'systematic-review': 'Systematic review',
} as const;

/** What came of a practice. */
export const FINDINGS = {
  worked: 'Worked',
  mixed: 'Mixed',
  'no-effect': 'No effect',
  harm: 'Harm',
  'not-known': 'Not known',
} as const;

/** Whether a practice still runs. */
export const STATUSES = {
  running: 'Running',
  changed: 'Changed',
  ended: 'Ended',
  unknown: 'Not confirmed',
} as const;

/** Ofsted's words for a judgement. "adequate" belongs to the scale used before November 2013. */
export const GRADES = {
  outstanding: 'Outstanding',
  good: 'Good',
  adequate: 'Adequate',
  'requires improvement': 'Requires improvement',
  inadequate: 'Inadequate',
} as const;

/** The areas that inspectors judge, in the order shown. */
export const AREAS = {
  leaders: 'Leaders',
  'help-and-protection': 'Help and protection',
  'in-care': 'Children in care',
  adoption: 'Adoption',
  'care-leavers': 'Care leavers',
} as const;

/** What may stand for an area besides a grade. */
export const AREA_NOTES = {
  'with in-care': 'judged with children in care',
  'not judged': 'not judged',
} as const;

/** What inspectors saw in one authority on one theme. */
export const MARKS = {
  strength: 'Strength',
  mixed: 'Mixed',
  weakness: 'Weakness',
} as const;

/** Kinds of full inspection, with the words shown where the framework's name does not say it all. */
export const INSPECTIONS = {
  full: '',
  standard: 'standard inspection',
  short: 'short inspection',
  reinspection: 're-inspection',
  'looked-after': 'services for looked-after children only',
  other: '',
} as const;

/** Kinds of inspection letter or report, by the end of the report's key. */
export const REPORT_KINDS = {
  inspection: 'inspection',
  'focused-visit': 'focused visit',
  'monitoring-visit': 'monitoring visit',
} as const;

/** Regions of England in the order of the Office for National Statistics, as readers look them up. */
export const REGIONS = [
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'South East',
  'South West',
  'West Midlands',
  'Yorkshire and the Humber',
] as const;

/** CSL types that a source may have, with the word shown. */
export const SOURCE_TYPES = {
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  'article-journal': 'Journal article',
  report: 'Report',
  webpage: 'Web page',
  legislation: 'Legislation',
  dataset: 'Official statistics',
  'paper-conference': 'Conference paper',
  'motion-picture': 'Recording',
} as const;

/** What became of a source's address when it was last asked. */
export const SOURCE_STATES = {
  live: 'Live',
  moved: 'Moved',
  gone: 'Gone',
  unknown: 'Not known',
} as const;

/** The kinds of page, in the order of filters and lists. */
export const KINDS = {
  theme: { one: 'Practice guide', many: 'Practice guides', path: 'themes' },
  practice: { one: 'Practice', many: 'Practices', path: 'practices' },
  authority: { one: 'Authority', many: 'Authorities', path: 'authorities' },
  measure: { one: 'Official figure', many: 'Official figures', path: 'measures' },
  framework: { one: 'Inspection framework', many: 'Inspection frameworks', path: 'frameworks' },
  briefing: { one: 'Briefing', many: 'Briefings', path: 'briefings' },
  term: { one: 'Glossary', many: 'Glossary', path: 'glossary' },
  source: { one: 'Source', many: 'Sources', path: 'sources' },
} as const;

export type Qualifier = keyof typeof QUALIFIERS;
export type Mark = keyof typeof MARKS;
export type Basis = keyof typeof BASES;
export type Grade = keyof typeof GRADES;
export type Area = keyof typeof AREAS;
export type ReportKind = keyof typeof REPORT_KINDS;
export type Region = (typeof REGIONS)[number];
export type SourceType = keyof typeof SOURCE_TYPES;
export type Kind = keyof typeof KINDS;
