/** The package has no types of its own. */
declare module 'damerau-levenshtein' {
  /** How many insertions, deletions, changes and swaps lead from one text to the other. */
  export default function distance(from: string, to: string): { steps: number; relative: number; similarity: number };
}
