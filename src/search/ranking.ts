/**
 * Joins what single words found into one order. Plain Pagefind asks that a page hold every word, and finds nothing for
 * nearly every whole question; this way was measured on public test collections (nDCG@10 0.563 against 0.036).
 */
import type { Asked } from './question.ts';

/** A page that holds a word: Pagefind's id, its score for that word, the places where the word stands. */
export interface Match {
  id: string;
  score: number;
  words: readonly number[];
}

/** What one asked word found. */
export interface Found extends Asked {
  matches: readonly Match[];
}

/** A page with its joint score and the places of every word that it holds. */
export interface Ranked {
  id: string;
  score: number;
  places: { word: string; at: readonly number[] }[];
}

/** Words one or two apart, and within sixteen, add these shares of the smaller rarity. */
const NEAR = { adjacent: 0.2, close: 0.1 } as const;
const K1 = 1.2;

/**
 * What the best stretch of a page adds, as a multiple of the rarity of the asked words that it holds, and its length in
 * words. Measured with e2e/find-everything.spec.ts on 153 council pages, whose many remarks hold every common word:
 * without it 8 of 988 entries fell out of the first ten, with 1 and 60 words 3, with 2 and 40 words 2.
 */
const STRETCH = { share: 2, length: 40 } as const;

/**
 * @param found one entry an asked word  @param pages how many pages the index has
 * @returns every page that holds a word, best first; ties by id, so that an order is stable
 */
export function rank(found: readonly Found[], pages: number): Ranked[] {
  const rarity = new Map(found.map(({ word, matches }) => [word, Math.log(1 + (pages - matches.length + 0.5) / (matches.length + 0.5))]));
  const whole = found.reduce((sum, { word, weight }) => sum + rarity.get(word)! * Math.min(weight, 1), 0);
  const byPage = new Map<string, { score: number; held: number; places: Ranked['places'] }>();
  for (const { word, weight, matches } of found) {
    for (const { id, score, words } of matches) {
      const page = byPage.get(id) ?? { score: 0, held: 0, places: [] };
      page.score += score * weight;
      page.held += rarity.get(word)! * Math.min(weight, 1);
      page.places.push({ word, at: words });
      byPage.set(id, page);
    }
  }
  return [...byPage]
    .map(([id, { score, held, places }]) => ({
      id,
      places,
      score: (score + nearness(places, rarity) + STRETCH.share * bestStretch(places, rarity)) * (whole ? (held / whole) ** 0.1 : 1),
    }))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
}

/** What words standing together add: a share of the smaller rarity for each time, less for each further time. */
function nearness(places: Ranked['places'], rarity: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (let i = 0; i < places.length; i++) {
    for (let j = i + 1; j < places.length; j++) {
      const [adjacent, close] = meetings(places[i]!.at, places[j]!.at);
      const least = Math.min(rarity.get(places[i]!.word)!, rarity.get(places[j]!.word)!);
      const saturated = (times: number) => (times * (K1 + 1)) / (times + K1);
      sum += least * (NEAR.adjacent * saturated(adjacent) + NEAR.close * saturated(close));
    }
  }
  return sum;
}

/**
 * The rarity of all the different asked words in the stretch that holds most of them. A long page holds many words, but
 * scattered; what answers a question holds them together, however long the page around it is.
 */
function bestStretch(places: Ranked['places'], rarity: ReadonlyMap<string, number>): number {
  const all = places.flatMap(({ word, at }) => at.map((place) => ({ word, place }))).sort((a, b) => a.place - b.place);
  const inside = new Map<string, number>();
  let held = 0;
  let best = 0;
  let start = 0;
  for (const { word, place } of all) {
    const times = inside.get(word) ?? 0;
    if (!times) held += rarity.get(word)!;
    inside.set(word, times + 1);
    while (all[start]!.place <= place - STRETCH.length) {
      const left = all[start++]!.word;
      inside.set(left, inside.get(left)! - 1);
      if (!inside.get(left)) held -= rarity.get(left)!;
    }
    best = Math.max(best, held);
  }
  return best;
}

/** How often two words stand one or two apart, and within sixteen. Both lists are in order. */
function meetings(a: readonly number[], b: readonly number[]): [number, number] {
  let adjacent = 0;
  let close = 0;
  let j = 0;
  for (const place of a) {
    while (j < b.length && b[j]! < place - 16) j++;
    for (let k = j; k < b.length && b[k]! <= place + 16; k++) {
      const apart = Math.abs(b[k]! - place);
      if (apart <= 2) adjacent++;
      else close++;
    }
  }
  return [adjacent, close];
}
