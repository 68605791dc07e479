/** Reads the files of content/ against their schemas. Nothing is tied together here. */
import type { z } from 'astro/zod';
import { readBody } from './body.ts';
import type { Passage } from './body.ts';
import { fit, readSourceFile } from './document.ts';
import type { SourceFile } from './document.ts';
import type { Fault } from './faults.ts';
import { AUTHORITY_HEADINGS, authority } from './schemas/authority.ts';
import { briefing } from './schemas/briefing.ts';
import { FRAMEWORK_HEADINGS, framework } from './schemas/framework.ts';
import { measure } from './schemas/measure.ts';
import { observationFile } from './schemas/observation.ts';
import { PRACTICE_HEADINGS, practice } from './schemas/practice.ts';
import { source } from './schemas/source.ts';
import { glossary } from './schemas/term.ts';
import { words } from './schemas/words.ts';
import { THEME_HEADINGS, theme } from './schemas/theme.ts';
import type { ThemeData } from './schemas/theme.ts';

/** The files of content/, by path from the project's root. */
export type Files = ReadonlyMap<string, string>;

/** One file that fits its schema. */
export interface Entry<Data> {
  id: string;
  data: Data;
  passages: Passage[];
  source: SourceFile;
}

const themeHeadings = Object.keys(THEME_HEADINGS) as (keyof typeof THEME_HEADINGS)[];
const themeRequired = ({ guide }: ThemeData) => themeHeadings.filter((it) => guide === 'full' || THEME_HEADINGS[it] === 'always');

interface Shape<Schema extends z.ZodType> {
  folder: string;
  ending: '.mdx' | '.yaml';
  schema: Schema;
  headings?: readonly string[];
  required?: (data: z.output<Schema>) => readonly string[];
}

/** How each folder of content/ is read. */
export const SHAPES = {
  authorities: { folder: 'authorities', ending: '.mdx', schema: authority, headings: AUTHORITY_HEADINGS } satisfies Shape<typeof authority>,
  themes: { folder: 'themes', ending: '.mdx', schema: theme, headings: themeHeadings, required: themeRequired } satisfies Shape<
    typeof theme
  >,
  practices: {
    folder: 'practices',
    ending: '.mdx',
    schema: practice,
    headings: PRACTICE_HEADINGS,
    required: () => PRACTICE_HEADINGS,
  } satisfies Shape<typeof practice>,
  frameworks: {
    folder: 'frameworks',
    ending: '.mdx',
    schema: framework,
    headings: FRAMEWORK_HEADINGS,
    required: () => FRAMEWORK_HEADINGS.slice(0, 3),
  } satisfies Shape<typeof framework>,
  briefings: { folder: 'briefings', ending: '.mdx', schema: briefing } satisfies Shape<typeof briefing>,
  measures: { folder: 'measures', ending: '.yaml', schema: measure } satisfies Shape<typeof measure>,
  sources: { folder: 'sources', ending: '.yaml', schema: source } satisfies Shape<typeof source>,
  observations: { folder: 'observations', ending: '.yaml', schema: observationFile } satisfies Shape<typeof observationFile>,
};

export type Entries = { [Kind in keyof typeof SHAPES]: Map<string, Entry<z.output<(typeof SHAPES)[Kind]['schema']>>> } & {
  glossary?: Entry<z.output<typeof glossary>>;
  words?: Entry<z.output<typeof words>>;
};

/**
 * Reads every entry.
 * @returns the entries that fit, and every fault of those that do not
 */
export function readEntries(files: Files): { entries: Entries; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = <Schema extends z.ZodType>({ folder, ending, schema, headings = [], required = () => [] }: Shape<Schema>) => {
    const found = new Map<string, Entry<z.output<Schema>>>();
    const start = `content/${folder}/`;
    for (const [path, text] of files) {
      if (!path.startsWith(start) || !path.endsWith(ending)) continue;
      const entry = readEntry(path, text, schema, headings, required, faults);
      if (entry) found.set(path.slice(start.length, -ending.length), { ...entry, id: path.slice(start.length, -ending.length) });
    }
    return found;
  };
  const entries: Entries = {
    authorities: read(SHAPES.authorities),
    themes: read(SHAPES.themes),
    practices: read(SHAPES.practices),
    frameworks: read(SHAPES.frameworks),
    briefings: read(SHAPES.briefings),
    measures: read(SHAPES.measures),
    sources: read(SHAPES.sources),
    observations: read(SHAPES.observations),
  };
  const readOne = <Schema extends z.ZodType>(id: string, schema: Schema): Entry<z.output<Schema>> | undefined => {
    const text = files.get(`content/${id}.yaml`);
    const entry = text === undefined ? undefined : readEntry(`content/${id}.yaml`, text, schema, [], () => [], faults);
    return entry && { ...entry, id };
  };
  entries.glossary = readOne('glossary', glossary);
  entries.words = readOne('words', words);
  for (const path of files.keys()) {
    if (!isKnown(path)) {
      faults.push({
        file: path,
        line: 1,
        what: 'is no file that the site knows',
        mend: 'Move it to the folder of its kind, with the right ending; see content/README.md',
      });
    }
  }
  return { entries, faults };
}

/** Whether a path of content/ is read by some part of the model. */
function isKnown(path: string): boolean {
  if (['content/registry.csv', 'content/former.csv', 'content/glossary.yaml', 'content/words.yaml'].includes(path)) return true;
  if (/^content\/measures\/[a-z0-9-]+\.csv$/.test(path)) return true;
  return Object.values(SHAPES).some(({ folder, ending }) => {
    const depth = folder === 'practices' ? '[a-z0-9-]+/[a-z0-9-]+' : '[a-z0-9-]+';
    return new RegExp(`^content/${folder}/${depth}\\${ending}$`).test(path);
  });
}

function readEntry<Schema extends z.ZodType>(
  path: string,
  text: string,
  schema: Schema,
  headings: readonly string[],
  required: (data: z.output<Schema>) => readonly string[],
  faults: Fault[],
): Omit<Entry<z.output<Schema>>, 'id'> | undefined {
  const { source: file, faults: unreadable } = readSourceFile(path, text);
  faults.push(...unreadable);
  if (file.data === undefined) return undefined;
  const { value, faults: unfit } = fit(file, schema);
  faults.push(...unfit);
  const body = readBody(file, headings, value === undefined ? [] : required(value));
  faults.push(...body.faults);
  return value === undefined ? undefined : { data: value, passages: body.passages, source: file };
}
