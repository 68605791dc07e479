/** What the build hands to the search page: the words of the site, and the glossary in small. */
import type { Passage } from '../model/body.ts';
import type { Model, Term } from '../model/entities.ts';
import { plainWords } from './question.ts';
import type { Meaning, SearchTerm } from './named-terms.ts';

const textsOf = ({ blocks }: Passage): string[] => blocks.map(({ text }) => text);

/** Every word of four letters or more that stands in a text, the commonest first: for mending typing errors. */
export function siteWords(model: Model): string[] {
  const texts = [
    ...[...model.pages.values()].flatMap(({ title, summary, passages }) => [title, summary, ...passages.flatMap(textsOf)]),
    ...[...model.practices.values()].flatMap(({ lines }) => Object.values(lines)),
    ...model.observations.map(({ what }) => what),
    ...model.terms.flatMap((term) => [term.term, ...term.abbreviations, ...term.also, term.means ?? '']),
    ...[...model.places.values()].map(({ name }) => name),
  ];
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of plainWords(text).flatMap((it) => it.split('-'))) {
      if (/^\p{L}{4,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([word]) => word);
}

/** The names of the glossary's terms, for the search page. */
export function searchTerms(model: Model): SearchTerm[] {
  return model.terms.map(({ id, term, abbreviations, also, local, meanings }) => ({
    id,
    term,
    forms: [...new Set([...abbreviations, ...also, ...local.map(({ name }) => name)])],
    ...(meanings.length ? { several: true } : {}),
  }));
}

/** What one term means, for the search page. */
export const meaningOf = ({ means, meanings }: Term): Meaning =>
  meanings.length ? { meanings: meanings.map(({ where, means: meaning }) => ({ where, means: meaning })) } : { means: means! };
