/** The glossary as the search page knows it: forms of a word, and words with more than one meaning. */
import { plainWords } from './question.ts';

/** A term, small enough to send. */
export interface SearchTerm {
  id: string;
  term: string;
  /** Every other way to write it: abbreviations, other names, local names */
  forms: string[];
  /** Whether it has more than one meaning */
  several?: true;
}

/** What a term means, fetched only when a question names it: the one meaning, or each of several. */
export type Meaning = { means: string } | { meanings: { where: string; means: string }[] };

/** A term that a question names, and the form in which it was named. */
export interface Named {
  term: SearchTerm;
  form: string;
}

/**
 * The terms that a question names, the longest forms first; a stretch of the question names one term only.
 */
export function namedTerms(question: string, vocabulary: readonly SearchTerm[]): Named[] {
  const forms = vocabulary
    .flatMap((term) => [term.term, ...term.forms].map((form) => ({ term, form, key: plainWords(form).join(' ') })))
    .filter(({ key }) => key)
    .sort((a, b) => b.key.length - a.key.length);
  let rest = ` ${plainWords(question).join(' ')} `;
  const named: Named[] = [];
  for (const { term, form, key } of forms) {
    for (const spelling of [key, `${key}s`]) {
      if (!rest.includes(` ${spelling} `)) continue;
      rest = rest.replace(` ${spelling} `, ' | ');
      if (!named.some((it) => it.term.id === term.id)) named.push({ term, form });
    }
  }
  return named;
}
