/** What became of one address: asked politely, followed where it moved, asked twice where the answer is not clear. */
import { ask } from './ask.ts';
import type { Answer, Manners, NoAnswer } from './ask.ts';
import { HostTurns } from './host-turns.ts';

/** What was found; "not-asked" where its server is left alone. */
export interface Found {
  is: 'live' | 'moved' | 'gone' | 'unknown' | 'not-asked';
  /** Where it moved to for good */
  to?: string;
  /** Why we say so, in words for an editor */
  why: string;
  /** Whether any server answered */
  answered: boolean;
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD = new Set([301, 308]);
const GONE = new Set([404, 410]);
/** A second address in a row without an answer, and the server is taken to be down. */
const DOWN_AFTER = 2;

export class Visits {
  readonly #manners: Manners;
  readonly #turns: HostTurns;
  readonly #leftAlone = new Set<string>();
  readonly #silent = new Map<string, number>();

  constructor(manners: Manners) {
    this.#manners = manners;
    this.#turns = new HostTurns(manners.pause);
  }

  /**
   * Asks an address and follows where it leads.
   * @param address of a source, as its record has it
   */
  async visit(address: string): Promise<Found> {
    let url = new URL(address);
    let moved = url;
    let onlyForGood = true;
    let answered = false;
    const unknown = (why: string): Found => ({ is: 'unknown', why, answered });
    for (let hops = 0; ; hops++) {
      if (this.#leftAlone.has(url.host)) return answered ? unknown(`${url.host} is left alone for now`) : { ...LEFT, answered };
      const answer = await this.#asked(url);
      if (answer.status === undefined) return unknown(answer.why);
      answered = true;
      const { status, location } = answer;
      const where = hops ? `${status} at ${url.href}` : `${status}`;
      // What is missing where an address leads for now, as to a notice of repairs, says nothing of the page.
      if (GONE.has(status)) return onlyForGood ? { is: 'gone', why: where, answered } : unknown(`${where}, where it leads for now only`);
      if (status >= 200 && status < 300) {
        if (hops && isFront(url) && !isFront(new URL(address))) return unknown(`it leads to the front page ${url.href} only`);
        return moved.href === new URL(address).href
          ? { is: 'live', why: `${status}`, answered }
          : { is: 'moved', to: moved.href, why: `${status}`, answered };
      }
      if (!REDIRECTS.has(status) || !location) return unknown(`${status}`);
      if (hops === MOST_REDIRECTS) return unknown(`more than ${MOST_REDIRECTS} redirects`);
      const next = URL.parse(location, url);
      if (!next || !/^https?:$/.test(next.protocol)) return unknown(`it leads to ${location}, which is no address on the web`);
      if (!next.hash) next.hash = url.hash;
      onlyForGood &&= FOR_GOOD.has(status);
      if (onlyForGood) moved = next;
      url = next;
    }
  }

  /** HEAD, GET where that is refused, and once more where it is not clear. */
  async #asked(url: URL): Promise<Answer | NoAnswer> {
    let answer = await this.#turn('HEAD', url);
    if (isRefused(answer)) answer = await this.#turn('GET', url);
    if (isPassing(answer) && !this.#leftAlone.has(url.host)) answer = await this.#turn('GET', url);
    const silent = answer.status === undefined ? (this.#silent.get(url.host) ?? 0) + 1 : 0;
    this.#silent.set(url.host, silent);
    if (silent >= DOWN_AFTER) this.#leftAlone.add(url.host);
    return answer;
  }

  /** Asks when it is the server's turn; a wait that it asks for holds for its other addresses too. */
  async #turn(method: 'HEAD' | 'GET', url: URL): Promise<Answer | NoAnswer> {
    const { host } = url;
    return this.#turns.take(host, async () => {
      const answer = await ask(method, url, this.#manners);
      const wait = answer.status === undefined || !isPassing(answer) ? undefined : answer.wait;
      if (wait !== undefined && wait > this.#manners.patience) this.#leftAlone.add(host);
      else if (wait) this.#turns.putOff(host, wait);
      return answer;
    });
  }
}

const LEFT = { is: 'not-asked', why: 'its server gave no answer before, or asked us to wait for long' } as const;

/** A front page: what no longer is there is often led to it, so it says nothing of the page. */
const isFront = ({ pathname, search }: URL): boolean => /^\/(index\.\w+|home\/?|en\/?)?$/.test(pathname) && !search;

/** Whether a server may answer GET otherwise than HEAD: no page is called gone that only HEAD did not find. */
const isRefused = ({ status }: Answer | NoAnswer): boolean => status !== undefined && status >= 400 && status !== 429 && status !== 503;

/** Whether the same question may have another answer soon. */
const isPassing = (answer: Answer | NoAnswer): boolean =>
  answer.status === undefined ? answer.again : answer.status === 429 || answer.status >= 500;
