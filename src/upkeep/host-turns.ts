/** One request at a time to each server, with a pause before the next. */
import { setTimeout as wait } from 'node:timers/promises';

export class HostTurns {
  readonly #pause: number;
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #notBefore = new Map<string, number>();

  /** @param pause between two requests, in milliseconds */
  constructor(pause: number) {
    this.#pause = pause;
  }

  /** Does something when it is the server's turn. @returns what that returns, or throws what it throws */
  take<It>(host: string, act: () => Promise<It>): Promise<It> {
    const turn = async () => {
      const left = (this.#notBefore.get(host) ?? 0) - Date.now();
      if (left > 0) await wait(left);
      try {
        return await act();
      } finally {
        this.putOff(host, this.#pause);
      }
    };
    const mine = (this.#queues.get(host) ?? Promise.resolve()).then(turn, turn);
    this.#queues.set(host, mine);
    return mine;
  }

  /** Leaves a server alone for some milliseconds, at least. */
  putOff(host: string, time: number): void {
    this.#notBefore.set(host, Math.max(this.#notBefore.get(host) ?? 0, Date.now() + time));
  }
}
