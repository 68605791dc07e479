/** Every text that a reader meets, sentence by sentence for those who check wording, with the file and line of each. */
import { CITED } from '../blocks.ts';
import type { Entries, Entry } from '../entries.ts';

/** One text: a field of the front matter, or a block of the text under it. */
export interface Text {
  file: string;
  /** The line on which it opens */
  line: number;
  /** Plain words; CITED stands where a reference does */
  text: string;
  /** A field's path in front matter; missing for a block under it */
  path?: readonly PropertyKey[];
}

/** One entry: its texts in the order in which the page shows them. */
export interface Written {
  kind: keyof Entries;
  id: string;
  texts: Text[];
}

/** Fields that hold words of ours. Names and titles of others' works, ids and quotations to find a place by are not ours. */
const FIELDS = new Set(
  (
    'title short question ask summary problem action result cost caution note unit difference says asks heading audience endNote what ' +
    'means not since where term also name lookedAt counts cautions sameSum'
  ).split(' '),
);
/** Kinds whose titles others wrote. */
const TITLED_BY_OTHERS: ReadonlySet<keyof Entries> = new Set(['sources']);
/** Parts of front matter that readers meet under no page of their own, or that others wrote. */
const OTHERS = new Set(['published', 'department', 'missing', 'changes', 'local']);

/** @returns every entry with its texts, kind by kind */
export function writtenIn(entries: Entries): Written[] {
  const { glossary, words: _, ...kinds } = entries;
  const written = (Object.entries(kinds) as [keyof Entries, ReadonlyMap<string, Entry<unknown>>][]).flatMap(([kind, found]) =>
    [...found].map(([id, entry]) => {
      const texts = textsOf(entry);
      return { kind, id, texts: TITLED_BY_OTHERS.has(kind) ? texts.filter(({ path }) => path?.at(-1) !== 'title') : texts };
    }),
  );
  return glossary ? [...written, { kind: 'glossary', id: 'glossary', texts: textsOf(glossary) }] : written;
}

/** The texts of one entry: front matter first, as the page shows it. */
function textsOf({ data, passages, source: { file, lineOf } }: Entry<unknown>): Text[] {
  const front = fieldsOf(data).map(({ path, text }) => ({ file, line: lineOf(path), text, path }));
  const body = passages.flatMap(({ title, line, blocks }) => [
    { file, line, text: title },
    ...blocks.map((block) => ({ file, line: block.line, text: block.text })),
  ]);
  return [...front, ...body];
}

function fieldsOf(data: unknown, path: PropertyKey[] = [], ours = false): { path: PropertyKey[]; text: string }[] {
  if (typeof data === 'string') return ours ? [{ path, text: data }] : [];
  if (Array.isArray(data)) return data.flatMap((item, i) => fieldsOf(item, [...path, i], ours));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (OTHERS.has(key) ? [] : fieldsOf(value, [...path, key], FIELDS.has(key))));
}

/** One sentence, with whether a reference stands in it or right behind it. */
export interface Sentence {
  text: string;
  line: number;
  cited: boolean;
}

/** @returns the line of the file on which a place in a text stands; @param index counted in characters from its start */
export const lineAt = ({ text, line }: Pick<Text, 'text' | 'line'>, index: number): number =>
  line + text.slice(0, index).split('\n').length - 1;

/** The sentences of a text. A full stop ends one where a capital, a figure or a quotation mark follows. */
export function sentencesOf({ text, line }: Text): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const part of text.split(new RegExp(`(?<=[.!?][”’)]?(?:\\s*${CITED})*)\\s+(?=[\\p{Lu}\\d“‘£(#])`, 'u'))) {
    const from = text.indexOf(part, at);
    at = from + part.length;
    const words = part.replaceAll(CITED, '').trim();
    if (words) sentences.push({ text: words, line: lineAt({ text, line }, from), cited: part.includes(CITED) });
  }
  return sentences;
}
