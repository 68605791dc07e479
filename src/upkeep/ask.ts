/** One request to one address, of which only the head of the answer is read. */
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { canonical } from '../permalinks/addresses.ts';
import { PrivateAddress, isPrivate, lookupPublic } from './private-addresses.ts';

/** How a check behaves towards servers. Times are in milliseconds. */
export interface Manners {
  /** Between two requests to one server, and before a second try */
  pause: number;
  /** How long an answer may take */
  timeout: number;
  /** The longest wait that a server may ask of us; where it asks for more, it is left alone for this run */
  patience: number;
  /** Whether servers within a network, this machine too, may be asked: for tests only */
  mayBePrivate: boolean;
}

export interface Answer {
  status: number;
  /** Where it sends us, as it wrote it */
  location?: string | undefined;
  /** How long it asks us to wait, in milliseconds */
  wait?: number | undefined;
}

/** Why there is no answer, in words for an editor. */
export interface NoAnswer {
  status?: undefined;
  why: string;
  /** Whether another try could end otherwise */
  again: boolean;
}

const HEADERS = { 'user-agent': `Waymark source check (+${canonical('/about/')})`, accept: '*/*' };

const WHY: Record<string, string> = {
  ENOTFOUND: 'no server of that name was found',
  EAI_AGAIN: 'no server of that name was found',
  ECONNREFUSED: 'its server takes no connection',
  ECONNRESET: 'its server cut the connection',
  ENETUNREACH: 'its server cannot be reached',
  EHOSTUNREACH: 'its server cannot be reached',
  ABORT_ERR: 'no answer in time',
  ETIMEDOUT: 'no answer in time',
  PRIVATE: 'it leads into a private network',
};

/**
 * Asks an address.
 * @param method HEAD, or GET where a server refuses HEAD; of GET, too, no more than the head is read
 * @returns the answer, or why there is none; never throws for what a server does
 */
export function ask(method: 'HEAD' | 'GET', url: URL, { timeout, mayBePrivate }: Manners): Promise<Answer | NoAnswer> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => resolve(noAnswer(error));
    if (!mayBePrivate && isPrivate(url.hostname)) return fail(new PrivateAddress());
    let request;
    try {
      request = (url.protocol === 'https:' ? secure : plain)(url, {
        method,
        headers: HEADERS,
        agent: false,
        signal: AbortSignal.timeout(timeout),
        ...(!mayBePrivate && { lookup: lookupPublic }),
      });
    } catch (error) {
      // A server may lead to an address that passes for one until Node reads it, as http://%E0%A4@example.org/.
      return resolve({ why: `it cannot be asked (${(error as Error).message})`, again: false });
    }
    request.on('error', fail);
    request.on('response', (response) => {
      const { statusCode = 0, headers } = response;
      resolve({ status: statusCode, location: headers.location, wait: waitOf(headers['retry-after']) });
      response.on('error', () => {});
      request.destroy();
    });
    request.end();
  });
}

function noAnswer({ code = '', message }: NodeJS.ErrnoException): NoAnswer {
  return { why: WHY[code] ?? `no answer (${code || message})`, again: code !== 'PRIVATE' };
}

/** Retry-After as milliseconds: it is written in seconds or as a date. */
export function waitOf(text: string | undefined, now: number = Date.now()): number | undefined {
  if (!text) return undefined;
  const time = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(time) ? undefined : Math.max(time, 0);
}
