/** Abbreviations in a text: where each stands, which are written out there, and what the glossary says that they stand for. */
import type { Term } from '../entities.ts';

/** A run of two or more capitals, standing alone or before a plural s: MASH, PAs. Two joined by a hyphen are two. */
const CAPITALS = /(?<![\p{L}\d])\p{Lu}{2,}(?=s?(?![\p{L}\d]))/gu;

/** One abbreviation in a text. */
export interface Abbreviation {
  letters: string;
  /** Where in the text it stands */
  at: number;
  /** Whether the text writes it out at this place: "multi-agency safeguarding hub (MASH)", "MARAT stands for …" */
  writtenOut: boolean;
}

/** @returns every abbreviation of a text, in order */
export function abbreviationsIn(text: string): Abbreviation[] {
  return [...text.matchAll(CAPITALS)].map(({ 0: letters, index: at }) => {
    const small = letters.toLowerCase();
    // No name is much longer than its abbreviation: a word for each letter, and a few small words between.
    const before = text
      .slice(0, at)
      .toLowerCase()
      .split(' ')
      .slice(-letters.length - 4)
      .join(' ');
    const after = text.slice(at + letters.length);
    const inBrackets = /\((\p{L}+-)?$/u.test(before) && shortensTo(before.replace(/\([^(]*$/, ''), small);
    const explained =
      /^s? (stands|is short) for /.test(after) || (/^s? \(/.test(after) && shortensTo(after.split(')')[0]!.toLowerCase(), small));
    return { letters, at, writtenOut: inBrackets || explained };
  });
}

/** Whether letters stand in a text in their order. */
function inOrder(letters: string, text: string): boolean {
  let left = letters;
  for (const character of text) if (character === left[0]) left = left.slice(1);
  return left === '';
}

/** The letters with which the words of a name begin; both halves of a word with a hyphen count. */
const initialsOf = (name: string): string => name.replace(/(\p{L})[\p{L}’]*/gu, '$1').replace(/[^\p{L}\d]/gu, '');

/** Whether a name can be shortened to these letters: by the first letters of its words, as EHA, or by letters within them, as MST. */
const shortensTo = (name: string, letters: string): boolean =>
  inOrder(letters, initialsOf(name)) || (initialsOf(name).includes(letters[0]!) && inOrder(letters, name));

/** What a word of the glossary is called in full under this abbreviation: "team around the child" for TAC; undefined where no name of it has those letters. */
function nameFor({ term, also }: Term, letters: string): string | undefined {
  const small = letters.toLowerCase();
  const names = [term, ...also];
  return names.find((it) => inOrder(small, initialsOf(it.toLowerCase()))) ?? names.find((it) => shortensTo(it.toLowerCase(), small));
}

/**
 * What each abbreviation of the glossary stands for. One that stands for two things, or for a word with more than one
 * meaning, has no entry: a page cannot know which is meant.
 */
export function namesOf(terms: readonly Term[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const term of terms) {
    for (const letters of term.abbreviations) {
      if (seen.has(letters) || term.meanings.length) twice.add(letters);
      seen.add(letters);
      const name = nameFor(term, letters);
      if (name) names.set(letters, name);
    }
  }
  for (const letters of twice) names.delete(letters);
  return names;
}

/** Every abbreviation that the glossary has, as a word, another name or a local one. */
export const inGlossary = (terms: readonly Term[]): ReadonlySet<string> =>
  new Set(
    terms.flatMap(({ term, abbreviations, also, local }) =>
      [term, ...abbreviations, ...also, ...local.map(({ name }) => name)].flatMap((it) =>
        abbreviationsIn(it).map(({ letters }) => letters),
      ),
    ),
  );
