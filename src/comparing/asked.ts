/** Which practices an address asks to see side by side, and the query that asks for them. */
import { listed } from '../model/judgement-words.ts';
import { MOST_ABREAST } from '../model/side-by-side.ts';

/** How many letters of a mistyped name are shown, and how many of such names. */
const LONGEST = 60;
const MOST_NAMED = 3;

export interface Asked {
  /** Known practices, in the order of the address, each once */
  chosen: string[];
  /** What the address names and no practice is called */
  unknown: string[];
}

/**
 * Reads an address's query part, such as ?p=essex/lower-caseloads&p=trafford/front-door.
 * A practice's whole address is understood too, as it was copied.
 * @param known the names of all practices
 */
export function askedBy(search: string, known: ReadonlySet<string>): Asked {
  const names = new URLSearchParams(search).getAll('p').map(nameIn);
  const once = [...new Set(names)].filter(Boolean);
  return { chosen: once.filter((name) => known.has(name)), unknown: once.filter((name) => !known.has(name)) };
}

/** The practice's name in an address: its last two parts, without file, query and section. Empty where there is none. */
const nameIn = (address: string): string =>
  address
    .toLowerCase()
    .split(/[?#]/)[0]!
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part && part !== 'index.html')
    .slice(-2)
    .join('/');

/** Says which of the names no practice has, the first few of them; empty where all are known. */
export function unknownInWords({ unknown }: Asked): string {
  const names = [...new Set(unknown.map(shortened))];
  if (!names.length) return '';
  const more = names.length - MOST_NAMED;
  const told = [...names.slice(0, MOST_NAMED).map((name) => `“${name}”`), ...(more > 0 ? [`${more} more`] : [])];
  return `No practice here is called ${listed(told)}. ${names.length > 1 ? 'They' : 'It'} may be mistyped, or cut off.`;
}

/** A name cut between two letters, never within one, with a sign that more follows. */
function shortened(name: string): string {
  const letters = [...name];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : name;
}

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
