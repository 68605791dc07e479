/** What the Department's files hold that we do not know. One refusal is enough: then nothing is written. */
import type { Fault } from '../model/faults.ts';

/** Tells one thing of one file. @param kind the same for faults that need telling once only  @param what and mend as in a Fault */
export type Refuse = (line: number, kind: string, what: string, mend: string) => void;

/** Gathers faults, and tells those of one kind in one file once: an unknown council stands in a row for each year. */
export class Refusals {
  private readonly told = new Map<string, { fault: Fault; lines: Set<number> }>();

  /** @param kind the same for faults that need telling once only  @param what and mend as in a Fault */
  add(file: string, line: number, kind: string, what: string, mend: string): void {
    const key = `${file} ${kind}`;
    const known = this.told.get(key);
    if (known) known.lines.add(line);
    else this.told.set(key, { fault: { file, line, what, mend }, lines: new Set([line]) });
  }

  /** For telling several things of one file. */
  of(file: string): Refuse {
    return (...told) => this.add(file, ...told);
  }

  get any(): boolean {
    return this.told.size > 0;
  }

  /** Every fault, with how many lines more have it. */
  all(): Fault[] {
    return [...this.told.values()].map(({ fault, lines }) =>
      lines.size === 1
        ? fault
        : { ...fault, what: `${fault.what} (and ${lines.size - 1} more such ${lines.size === 2 ? 'line' : 'lines'})` },
    );
  }
}
