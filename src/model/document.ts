/** Reads one YAML or MDX file so that every value knows its line. */
import { LineCounter, isMap, isNode, isPair, parseDocument } from 'yaml';
import type { Document as YamlDocument } from 'yaml';
import type { z } from 'astro/zod';
import type { Fault } from './faults.ts';

type Path = readonly PropertyKey[];

/** A file as read, before any schema. */
export interface SourceFile {
  /** Path from the project's root */
  file: string;
  /** The YAML, or the front matter of an MDX file, as plain values */
  data: unknown;
  /** The text under the front matter; empty for YAML files */
  body: string;
  /** The line of the file on which the body's first line stands */
  bodyLine: number;
  /** The line on which a value stands; the nearest parent's where the value is missing */
  lineOf(path: Path): number;
}

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(\r?\n|$)/;

/**
 * Reads YAML, or front matter and body.
 * @param file path from the project's root; .mdx files must open with front matter
 * @param text the whole file
 * @returns the file, with faults where the YAML does not parse
 */
export function readSourceFile(file: string, text: string): { source: SourceFile; faults: Fault[] } {
  const faults: Fault[] = [];
  const isMdx = file.endsWith('.mdx');
  const fence = isMdx ? FENCE.exec(text) : null;
  if (isMdx && !fence) {
    faults.push({ file, line: 1, what: 'has no front matter', mend: 'Open the file with --- and close the front matter with ---' });
  }
  if (!text.endsWith('\n')) {
    const line = text.split('\n').length;
    faults.push({ file, line, what: 'does not end with a new line', mend: 'Add an empty line at the end of the file' });
  }
  const yaml = fence ? fence[1]! : isMdx ? '' : text;
  const offset = fence ? 1 : 0;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  for (const error of document.errors) {
    const line = lines.linePos(error.pos[0]).line + offset;
    const what = `is not valid YAML: ${error.message.split('\n')[0]!.replace(/ at line.*$/, '')}`;
    faults.push({ file, line, what, mend: 'Quote text that has a colon or opens with an asterisk, and check the indentation' });
  }
  let data: unknown;
  try {
    // Without front matter there is nothing to hold against a schema.
    data = document.errors.length || (isMdx && !fence) ? undefined : document.toJS();
  } catch (error) {
    // The library takes a value that opens with an asterisk for a reference, finds none only here, and does not say where.
    const line = yaml.split('\n').findIndex((it) => /[:[{,-]\s+\*|[[{]\*/.test(it)) + 1 + offset;
    faults.push({ file, line, what: `is not valid YAML: ${(error as Error).message}`, mend: 'Quote text that opens with an asterisk' });
  }
  const source: SourceFile = {
    file,
    data,
    body: fence ? text.slice(fence[0].length) : '',
    bodyLine: fence ? fence[0].split('\n').length : 1,
    lineOf: (path) => offset + lineOf(document, lines, path),
  };
  return { source, faults };
}

function lineOf(document: YamlDocument, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(path[length - 1]));
      if (pair && isNode(pair.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
    }
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/**
 * Holds a file's data against a schema.
 * @returns the parsed value, or the faults, each with the field's own description as the way to mend it
 */
export function fit<Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
): { value: z.output<Schema>; faults: [] } | { value: undefined; faults: Fault[] } {
  const result = schema.safeParse(source.data);
  if (result.success) return { value: result.data, faults: [] };
  const faults = result.error.issues.flatMap((issue) => {
    const at = (path: Path) => ({ file: source.file, line: source.lineOf(path) });
    const name = (path: Path) => (path.length ? path.map(String).join('.') : 'the file');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...at([...issue.path, key]),
        what: `"${[...issue.path, key].map(String).join('.')}" is not a field of this kind`,
        mend: 'Take it out, or check its spelling against src/model/schemas',
      }));
    }
    const missing = valueAt(source.data, issue.path) === undefined;
    const what = missing ? `${name(issue.path)} is missing` : `${name(issue.path)}: ${issue.message.replace(/^Invalid/, 'invalid')}`;
    const help = descriptionAt(schema, issue.path);
    return [{ ...at(issue.path), what, mend: help ? `It should be: ${help}` : 'See the schema in src/model/schemas' }];
  });
  return { value: undefined, faults };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** The deepest description along a path: what the schema's author says to the content's author. */
function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  type Def = { innerType?: z.ZodType; in?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType>; valueType?: z.ZodType };
  let here: z.ZodType | undefined = schema;
  let found = schema.description;
  for (const key of path) {
    let def = here?._zod.def as Def | undefined;
    while (def && !def.shape && !def.element && !def.valueType && (def.innerType ?? def.in)) {
      def = (def.innerType ?? def.in)!._zod.def as Def;
    }
    here = def?.shape?.[String(key)] ?? def?.element ?? def?.valueType;
    if (here?.description) found = here.description;
  }
  return found;
}
