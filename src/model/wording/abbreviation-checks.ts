/** Checks on abbreviations: a reader must be able to learn on the page what each stands for. */
import type { Model } from '../entities.ts';
import type { Fault } from '../faults.ts';
import { abbreviationsIn, inGlossary } from './abbreviations.ts';
import { lineAt } from './texts.ts';
import type { Text, Written } from './texts.ts';

/** @returns a fault for each abbreviation that is neither well known, nor in the glossary, nor written out in the text before it */
export function checkAbbreviations({ written, terms, frameworks, words }: Model): Fault[] {
  const listed = [...words.abbreviations, ...[...frameworks.values()].flatMap(({ abbreviation }) => abbreviation ?? [])];
  const known = new Set([...inGlossary(terms), ...listed.flatMap((it) => abbreviationsIn(it).map(({ letters }) => letters))]);
  return written.flatMap((entry) => readTogether(entry).flatMap((texts) => undefinedIn(texts, known)));
}

/** Each observation must read alone; all other texts are read from the top of their page. */
const readTogether = ({ kind, texts }: Written): Text[][] => (kind === 'observations' ? texts.map((text) => [text]) : [texts]);

function undefinedIn(texts: readonly Text[], known: ReadonlySet<string>): Fault[] {
  const told = new Set(known);
  return texts.flatMap(({ file, line, text }) =>
    abbreviationsIn(text).flatMap(({ letters, at, writtenOut }) => {
      if (told.has(letters)) return [];
      told.add(letters);
      if (writtenOut) return [];
      return [
        {
          file,
          line: lineAt({ text, line }, at),
          what: `uses "${letters}", which the text has not written out`,
          mend: `Write it out where it stands first, with (${letters}) behind it, or add it to content/glossary.yaml; a name that is written in capitals goes into content/words.yaml`,
        },
      ];
    }),
  );
}
