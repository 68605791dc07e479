/** What overtakes what, as a notice at the top of a page says it. */
import type { Practice, Source } from '../model/entities.ts';
import type { Overtakable } from '../model/overtaking.ts';
import { describeSource } from './references.ts';

/** One line of the notice. */
export interface OvertakingLine {
  /** The first on the earlier page, the second on the later one */
  word: 'Overtaken by' | 'Overtakes';
  /** The other one's page and title */
  address: string;
  title: string;
  /** Publisher and date of a work; empty for a practice */
  after: string;
  /** What the later one found instead, and how far it overtakes */
  says: string;
}

/**
 * The lines of a page's notice: first what overtakes it, then what it overtakes.
 * @returns an empty list where nothing does either
 */
export function overtakingLines({ overtakenBy, overtakes }: Overtakable): OvertakingLine[] {
  return [
    ...overtakenBy.map(({ later, says }) => lineOf('Overtaken by', later, says)),
    ...overtakes.map(({ earlier, says }) => lineOf('Overtakes', earlier, says)),
  ];
}

/** What a list of search results says of a page that is overtaken; empty where it is not. */
export const overtakenNote = (lines: readonly OvertakingLine[]): string =>
  lines
    .filter(({ word }) => word === 'Overtaken by')
    .map(({ word, title }) => `${word} “${title}”`)
    .join('. ');

const lineOf = (word: OvertakingLine['word'], other: Source | Practice, says: string): OvertakingLine => ({
  word,
  address: other.address,
  title: other.title,
  after: 'publisher' in other ? describeSource(other).after : '',
  says,
});
