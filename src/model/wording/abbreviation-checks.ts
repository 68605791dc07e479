/** Checks on abbreviations: a reader must be able to learn on the page what each stands for. */
import type { Model } from '../entities.ts';
import type { Fault } from '../faults.ts';
import { abbreviationsIn, inGlossary, namesOf } from './abbreviations.ts';
import { lineAt } from './texts.ts';
import type { Text, Written } from './texts.ts';

/** Labels, which stand as they are called. */
const LABELS = new Set<PropertyKey | undefined>(['name', 'short', 'title']);

/**
 * @returns a fault for each abbreviation that is neither well known, nor in the glossary, nor written out in the text before
 * it. What the glossary has, a page writes out in the five lines and in the text under them; elsewhere its author must.
 */
export function checkAbbreviations({ written, terms, frameworks, words }: Model): Fault[] {
  const listed = [...words.abbreviations, ...[...frameworks.values()].flatMap(({ abbreviation }) => abbreviation ?? [])];
  const known = new Set([...inGlossary(terms), ...listed.flatMap((it) => abbreviationsIn(it).map(({ letters }) => letters))]);
  const writtenOutByPages = new Set([...namesOf(terms).keys()].filter((letters) => !words.abbreviations.includes(letters)));
  return written.flatMap((entry) =>
    // The glossary has an entry for each of its own.
    readTogether(entry).flatMap((texts) => undefinedIn(texts, known, entry.kind === 'glossary' ? new Set() : writtenOutByPages)),
  );
}

/** Each observation must read alone; all other texts are read from the top of their page. */
const readTogether = ({ kind, texts }: Written): Text[][] => (kind === 'observations' ? texts.map((text) => [text]) : [texts]);

/** Whether the page itself writes out what the glossary has: see first-uses.ts. */
const isWrittenOutByPage = ({ path }: Text): boolean => !path || path[0] === 'lines' || LABELS.has(path.at(-1));

function undefinedIn(texts: readonly Text[], known: ReadonlySet<string>, byPages: ReadonlySet<string>): Fault[] {
  const told = new Set<string>();
  return texts.flatMap((read) =>
    abbreviationsIn(read.text).flatMap(({ letters, at, writtenOut }) => {
      if (told.has(letters)) return [];
      told.add(letters);
      if (writtenOut || (known.has(letters) && (!byPages.has(letters) || isWrittenOutByPage(read)))) return [];
      return [
        {
          file: read.file,
          line: lineAt(read, at),
          what: `uses "${letters}", which the text has not written out`,
          mend: `Write it out where it stands first, with (${letters}) behind it, or, within a text or five lines, add it to content/glossary.yaml; a name that is written in capitals goes into content/words.yaml`,
        },
      ];
    }),
  );
}
