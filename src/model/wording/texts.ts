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
const FIELDS = new Set<PropertyKey>(
  (
    'title short question ask summary problem action result cost caution note unit difference says asks heading audience endNote what ' +
    'means not since where term also name lookedAt counts cautions sameSum'
  ).split(' '),
);
/** Kinds whose titles others wrote. */
const TITLED_BY_OTHERS: ReadonlySet<keyof Entries> = new Set(['sources']);
/** Parts of front matter that readers meet under no page of their own, or that others wrote. */
const OTHERS = new Set<PropertyKey>(['published', 'department', 'missing', 'local']);

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

/** The texts of one entry, as the page shows them: front matter, body, and last what was changed. */
function textsOf({ data, passages, source: { file, lineOf } }: Entry<unknown>): Text[] {
  const fields = fieldsOf(data).map(({ path, text }): Text => ({ file, line: lineOf(path), text, path }));
  const body = passages.flatMap(({ title, line, blocks }) => [
    { file, line, text: title },
    ...blocks.map((block) => ({ file, line: block.line, text: block.text })),
  ]);
  const isChange = ({ path }: Text) => path?.[0] === 'changes';
  return [...fields.filter((it) => !isChange(it)), ...body, ...fields.filter(isChange)];
}

function fieldsOf(data: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof data === 'string') return isOurs(path) ? [{ path, text: data }] : [];
  if (typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item, i) => fieldsOf(item, [...path, i]));
  return Object.entries(data).flatMap(([key, value]) => fieldsOf(value, [...path, key]));
}

/** @param path of a field in front matter: keys, and places in lists  @returns whether it holds words of ours */
export const isOurs = (path: readonly PropertyKey[]): boolean =>
  !path.some((key) => OTHERS.has(key)) && FIELDS.has(path.findLast((key) => typeof key !== 'number') ?? '');

/** Front matter whose every item has a reference beside it: key figures, what a council replaced, what inspectors saw, words. */
const BESIDE_REFERENCES: ReadonlySet<PropertyKey | undefined> = new Set(['figures', 'lineage', 'observations', 'terms']);

/** @returns whether a text stands in front matter, beside the very reference that it rests on */
export const hasOwnReference = ({ path }: Text): boolean => BESIDE_REFERENCES.has(path?.[0]);

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
export function sentencesOf({ text, line }: Pick<Text, 'text' | 'line'>): Sentence[] {
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
