/** Where a page first uses an abbreviation that the glossary knows: there it is written out for the reader. */
import type { Passage } from '../body.ts';
import type { Page, Practice, Term } from '../entities.ts';
import { abbreviationsIn, namesOf } from './abbreviations.ts';

/** What abbreviations stand for, by their letters; each is told once. */
export type FirstUses = ReadonlyMap<string, string>;

/** A page's parts that show it: the five lines by name, its passages and their margin notes. */
export interface UsesOfPage {
  line: (name: string) => FirstUses;
  passage: (passage: Passage) => FirstUses;
  notes: (passage: Passage) => FirstUses;
}

/**
 * The first uses on a page, part by part in the order in which it is read. An abbreviation that the page writes out
 * itself has none, and so has one that may mean several things.
 */
export function firstUses(page: Page, terms: readonly Term[]): UsesOfPage {
  const names = namesOf(terms);
  const told = new Set<string>();
  const parts = new Map<string, Map<string, string>>();
  const read = (part: string, text: string) => {
    for (const { letters, writtenOut } of abbreviationsIn(text)) {
      if (told.has(letters)) continue;
      told.add(letters);
      const name = names.get(letters);
      if (name && !writtenOut) parts.set(part, (parts.get(part) ?? new Map<string, string>()).set(letters, name));
    }
  };
  if (page.kind === 'practice') for (const [name, text] of Object.entries((page as Practice).lines)) read(name, text);
  for (const { id, blocks } of page.passages) {
    const words = blocks.filter(({ kind }) => kind !== 'heading');
    for (const { text, note } of words.toSorted((a, b) => Number(a.note) - Number(b.note))) read(note ? `${id} notes` : id, text);
  }
  const of = (part: string): FirstUses => parts.get(part) ?? new Map();
  return { line: (name) => of(name), passage: ({ id }) => of(id), notes: ({ id }) => of(`${id} notes`) };
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
