/** Mends a word that the index does not know from the words of the site. */
import distance from 'damerau-levenshtein';

/**
 * The word that was meant: one slip from five letters on, two from nine (a swap counts one); the nearest first, then
 * the commonest.
 * @param word as typed  @param known the words of the site, the commonest first
 * @returns undefined where none is near
 */
export function mended(word: string, known: readonly string[]): string | undefined {
  const most = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const { steps } = distance(word, candidate);
    if (steps < least) [best, least] = [candidate, steps];
    if (least === 1) break;
  }
  return best;
}
