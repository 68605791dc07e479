/**
 * Pagefind keeps quiet when a part of its index cannot be fetched, and answers as if no page had the words. A page that
 * said "nothing found" then would say something untrue; so what is fetched for the index is watched, and every loss counted.
 */

let lost = 0;
let ours: typeof fetch | undefined;

/**
 * Watches the fetches of the index from now on.
 * @param folder the index's own, from the site's root  @returns how many were lost so far: no answer, or an answer that is none
 */
export function watchLosses(folder: string): () => number {
  if (!ours || globalThis.fetch !== ours) {
    const { fetch } = globalThis;
    ours = async (what, how) => {
      const answer = await fetch(what, how).catch((error: unknown) => error as Error);
      const failed = answer instanceof Error;
      if ((failed || !answer.ok) && String(what).includes(folder)) lost++;
      if (failed) throw answer;
      return answer;
    };
    globalThis.fetch = ours;
  }
  return () => lost;
}
