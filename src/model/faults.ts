/** What is wrong with the content, told so that its author can mend it. */

export interface Fault {
  /** Path from the project's root, such as content/practices/essex/lower-caseloads.mdx */
  file: string;
  line: number;
  /** What is wrong, as a sentence without its full stop */
  what: string;
  /** How to mend it, as a sentence without its full stop */
  mend: string;
}

/** One fault in one line: `file:line what is wrong. How to mend it.` */
export const faultLine = ({ file, line, what, mend }: Fault): string => `${file}:${line} ${what}. ${mend}.`;

/** Thrown when the content does not fit; lists every fault at once, sorted by file and line. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    const sorted = [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
    super(`${sorted.length} ${sorted.length === 1 ? 'fault' : 'faults'} in the content:\n${sorted.map(faultLine).join('\n')}`);
    this.name = 'ContentError';
    this.faults = sorted;
  }
}
