/** Which practices an address asks to see side by side, and the query that asks for them. */
import { listed } from '../model/judgement-words.ts';
import { MOST_ABREAST } from '../model/side-by-side.ts';

/** The longest part of a mistyped name that is shown. */
const LONGEST = 60;

export interface Asked {
  /** Known practices, in the order of the address, each once */
  chosen: string[];
  /** What the address names and no practice is called */
  unknown: string[];
}

/**
 * Reads an address's query part, such as ?p=essex/lower-caseloads&p=trafford/front-door.
 * A practice's whole address is understood too.
 * @param known the names of all practices
 */
export function askedBy(search: string, known: ReadonlySet<string>): Asked {
  const names = new URLSearchParams(search).getAll('p').map((name) => {
    const path = name.trim().toLowerCase().replace(/\/+$/, '');
    return path.split('/').slice(-2).join('/');
  });
  const once = [...new Set(names)].filter(Boolean);
  return {
    chosen: once.filter((name) => known.has(name)),
    unknown: once.filter((name) => !known.has(name)).map((name) => name.slice(0, LONGEST)),
  };
}

/** Says which of the names no practice has; empty where all are known. */
export const unknownInWords = ({ unknown }: Asked): string =>
  unknown.length ? `No practice here is called ${listed(unknown.map((name) => `“${name}”`))}. It may be mistyped, or cut off.` : '';

/** Why nothing can be drawn, and what to do; empty where two to four known practices are asked for. */
export function cannotDraw({ chosen: { length } }: Asked): string {
  if (length > MOST_ABREAST)
    return `${length} practices are chosen, and ${MOST_ABREAST} fit side by side. Take away at least ${length - MOST_ABREAST} below.`;
  if (length === 1) return 'One practice is chosen. Choose at least one more below.';
  if (length === 0) return 'Choose two to four practices below.';
  return '';
}

/** How many are chosen, as the form says it. */
export const countInWords = (count: number): string =>
  count > MOST_ABREAST ? `${count} chosen, and ${MOST_ABREAST} fit side by side` : count ? `${count} chosen` : '';

/** The query part that asks for practices, as an address is read aloud: its slashes stay. */
export const askingFor = (ids: readonly string[]): string => `?${ids.map((id) => `p=${id}`).join('&')}`;
