/** Where a page first uses an abbreviation that the glossary knows: there it is written out for the reader. */
import type { Passage } from '../body.ts';
import type { Page, Term } from '../entities.ts';
import { abbreviationsIn, namesOf } from './abbreviations.ts';

/** What abbreviations stand for, by their letters; each is told once. */
export type FirstUses = ReadonlyMap<string, string>;

/** The parts of a page that tell one: those of the five lines, by name, its passages, and their margin notes. */
export interface UsesOfPage {
  lines: ReadonlyMap<string, FirstUses>;
  passages: ReadonlyMap<Passage, FirstUses>;
  notes: ReadonlyMap<Passage, FirstUses>;
}

/**
 * The first uses on a page, part by part in the order in which it is read. An abbreviation that the page writes out
 * itself has none, and so has one that may mean several things.
 * @param page its five lines are read where it has them: on a practice
 */
export function firstUses(
  { passages, lines = {} }: Pick<Page, 'passages'> & { lines?: Readonly<Record<string, string>> },
  terms: readonly Term[],
): UsesOfPage {
  const names = namesOf(terms);
  const told = new Set<string>();
  const uses = { lines: new Map<string, FirstUses>(), passages: new Map<Passage, FirstUses>(), notes: new Map<Passage, FirstUses>() };
  const read = <Part>(parts: Map<Part, FirstUses>, part: Part, texts: readonly string[]) => {
    const found = new Map<string, string>();
    for (const { letters, writtenOut } of texts.flatMap(abbreviationsIn)) {
      if (told.has(letters)) continue;
      told.add(letters);
      const name = names.get(letters);
      if (name && !writtenOut) found.set(letters, name);
    }
    if (found.size) parts.set(part, found);
  };
  for (const [name, text] of Object.entries(lines)) read(uses.lines, name, [text]);
  for (const passage of passages) {
    const words = passage.blocks.filter(({ kind }) => kind !== 'heading');
    const textsOf = (inNotes: boolean) => words.flatMap(({ text, note }) => (note === inNotes ? [text] : []));
    read(uses.passages, passage, textsOf(false));
    read(uses.notes, passage, textsOf(true));
  }
  return uses;
}

/** A piece of a text: plain, or an abbreviation with what it stands for. */
export type Piece = string | { letters: string; name: string };

/**
 * A text cut where an abbreviation stands for the first time.
 * @param uses those still to be told; what is found is taken out of it
 */
export function cut(text: string, uses: Map<string, string>): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { letters, at } of uses.size ? abbreviationsIn(text) : []) {
    const name = uses.get(letters);
    if (!name) continue;
    uses.delete(letters);
    pieces.push(text.slice(from, at), { letters, name });
    from = at + letters.length;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== '');
}
