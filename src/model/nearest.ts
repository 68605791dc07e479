import distance from 'damerau-levenshtein';

/**
 * The known word nearest to a mistyped one, for "Did you mean …?".
 * @returns the nearest word within a third of its length or sharing a part of it, or undefined
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (!word) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const steps = candidate.includes(word) || word.includes(candidate) ? 1 : distance(word, candidate).steps;
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best && least <= Math.max(2, best.length / 3) ? best : undefined;
}

/** A sentence that offers the nearest known word, or says where the known words stand. */
export function suggestion(word: string, known: Iterable<string>, where: string): string {
  const near = nearest(word, known);
  return near ? `Did you mean "${near}"? ${where}` : where;
}
