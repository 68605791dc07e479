/** Practices side by side: what stands in each row, how many stand in one table and on one page. */
import { toMonth } from './dates.ts';
import type { Practice, Theme } from './entities.ts';
import { newestJudgement } from './judgement-words.ts';
import type { NewestJudgement } from './judgement-words.ts';
import { BASES, FINDINGS, NOT_STATED, STATUSES } from './vocabulary.ts';

/** The rows, in order: the name used in code, and the word that readers see. */
export const ROWS = {
  problem: 'Problem',
  action: 'Action',
  cost: 'Cost',
  result: 'Result',
  basis: 'Basis',
  status: 'Status',
  caution: 'Caution',
  since: 'Later judgement',
} as const;

export type Row = keyof typeof ROWS;

/** What stands in one row on one practice. */
export interface Cell {
  text: string;
  /** What goes with it, set smaller */
  note?: string;
  symbol?: NewestJudgement['symbol'];
  /** true where there is nothing to say, which is said */
  blank?: boolean;
}

/** One practice as it stands beside others. */
export interface Column {
  id: string;
  /** Whose it is, or that no source says so */
  place: string;
  name: string;
  /** From the site's root */
  address: string;
  cells: Record<Row, Cell>;
}

/** The most practices that can be read beside each other. */
export const MOST_ABREAST = 4;

/** The most that one page holds within 24,000 bytes: 7,000 for the page, about 450 for a practice, 600 for the longest. */
const MOST_ON_A_PAGE = 28;

/** The newest judgement of the practice's authority that is newer than the practice's first source. */
export const judgedSince = ({ later }: Practice): NewestJudgement | undefined =>
  newestJudgement(later.flatMap((it) => (it.kind === 'judgement' ? [it.judgement] : [])).toReversed());

/** What shows the status, with the month of it: "Workers still called their workloads manageable (January 2025)". */
export const statusNote = ({ status: { note, confirmed } }: Practice): string => `${note}${confirmed ? ` (${toMonth(confirmed)})` : ''}`;

/** A practice as it stands beside others. */
export function columnOf(practice: Practice): Column {
  const { id, authority, placeName, name, address, lines, basis, status, finding } = practice;
  return {
    id,
    place: authority ? placeName : 'Authority not named',
    name,
    address,
    cells: {
      problem: said(lines.problem),
      action: said(lines.action),
      cost: said(lines.cost),
      result: { ...said(lines.result), note: `Finding: ${FINDINGS[finding.is].toLowerCase()}` },
      basis: { text: BASES[basis.is], note: basis.note },
      status: { text: STATUSES[status.is], note: statusNote(practice) },
      caution: said(lines.caution),
      since: since(practice),
    },
  };
}

const said = (text: string): Cell => (text === NOT_STATED ? { text, blank: true } : { text });

function since(practice: Practice): Cell {
  const judged = judgedSince(practice);
  if (judged) return { text: judged.word, note: judged.note, symbol: judged.symbol };
  return { text: practice.authority ? 'Not judged since' : 'No authority is named', blank: true };
}

/** The practices on a theme: those of which it is the main theme stand first, and in each part those of no authority last. */
export function inOrder(theme: Theme): Practice[] {
  const rank = ({ themes, authority }: Practice): number => (themes[0] === theme ? 0 : 2) + (authority ? 0 : 1);
  return theme.practices.toSorted((a, b) => rank(a) - rank(b));
}

/** One table of a page: practices beside each other, and the number of the first and the last among all of the theme. */
export interface Abreast {
  from: number;
  to: number;
  practices: Practice[];
}

/**
 * The pages on which a theme's practices stand side by side, each with its tables.
 * @returns one page at least, without tables where the theme has no practices
 */
export function pagesOf(theme: Theme): Abreast[][] {
  let from = 1;
  const pages = evenly(inOrder(theme), MOST_ON_A_PAGE).map((page) =>
    evenly(page, MOST_ABREAST).map((practices) => {
      const table = { from, to: from + practices.length - 1, practices };
      from = table.to + 1;
      return table;
    }),
  );
  return pages.length ? pages : [[]];
}

/** Splits a list into as few parts as hold `most` each, as even as can be, so that none stands alone at the end. */
export function evenly<Item>(items: readonly Item[], most: number): Item[][] {
  const parts = Math.ceil(items.length / most);
  return Array.from({ length: parts }, (_, i) => {
    const start = (at: number) => Math.ceil((at * items.length) / parts);
    return items.slice(start(i), start(i + 1));
  });
}
