/** From a page that was found to the section that answers, and the words to show. */
import { plainWords } from './question.ts';
import type { Ranked } from './ranking.ts';
import { STOP_WORDS } from './stop-words.ts';

/** What Pagefind's fragment tells of a page. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** A stretch of an excerpt; marked where it is a word that was asked. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** A section of a page that answers a question. */
export interface Passage {
  /** The page's address, with the section's anchor where one section is best */
  url: string;
  pageTitle: string;
  /** Missing where the answer stands before the first heading */
  sectionTitle?: string;
  excerpt: Stretch[];
}

/** How many words an excerpt has. */
const LENGTH = 32;

/**
 * The sections of a page that hold most of the asked words, best first.
 * @param most how many sections at most
 */
export function passagesOf(fragment: Fragment, { places }: Pick<Ranked, 'places'>, most: number): Passage[] {
  const words = fragment.content.split(/\s+/);
  const headings = fragment.anchors
    .filter(({ element, text }) => /^h[2-6]$/i.test(element) && text.trim())
    .sort((a, b) => a.location - b.location);
  const bounds = [{ id: '', text: '', location: 0 }, ...headings].map((heading, i, all) => ({
    heading,
    from: heading.location,
    to: all[i + 1]?.location ?? words.length,
  }));
  const scored = bounds
    .map((section) => ({ ...section, ...weigh(section.from, section.to, section.heading.text, places) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.from - b.from);
  return scored.slice(0, most).map(({ heading, from, to, at }) => ({
    url: heading.id ? `${fragment.url}#${heading.id}` : fragment.url,
    pageTitle: fragment.meta.title ?? '',
    sectionTitle: heading.text.trim() || undefined,
    excerpt: excerptOf(words, from, to, at),
  }));
}

/** What a section gains whose heading was asked for in full. */
const NAMED = 2;

/** A section's score: each different word counts most, repeats less, a word of its heading twice, a heading in full more. */
function weigh(from: number, to: number, heading: string, places: Ranked['places']): { score: number; at: number[] } {
  const title = heading.toLowerCase();
  const telling = plainWords(heading).filter((word) => !STOP_WORDS.has(word));
  const asked = (word: string) => places.some((it) => word.startsWith(it.word.slice(0, 5)));
  const at: number[] = [];
  let score = telling.length > 0 && telling.every(asked) ? NAMED : 0;
  for (const { word, at: all } of places) {
    const inside = all.filter((place) => place >= from && place < to);
    if (!inside.length) continue;
    at.push(...inside);
    score += 1 + Math.log1p(inside.length - 1) * 0.3 + (title.includes(word.slice(0, 5)) ? 1 : 0);
  }
  return { score, at: at.sort((a, b) => a - b) };
}

/** The stretch of a section in which the asked words stand thickest, with those words marked. */
function excerptOf(words: readonly string[], from: number, to: number, at: readonly number[]): Stretch[] {
  let start = from;
  let best = -1;
  for (const place of at) {
    const first = Math.max(from, place - 6);
    const held = at.filter((other) => other >= first && other < first + LENGTH).length;
    if (held > best) [best, start] = [held, first];
  }
  const end = Math.min(to, start + LENGTH);
  const marked = new Set(at);
  const stretches: Stretch[] = [];
  const add = (text: string, mark: boolean) => {
    const last = stretches.at(-1);
    if (last && last.marked === mark) last.text += ` ${text}`;
    else stretches.push({ text, marked: mark });
  };
  if (start > from) add('…', false);
  for (let i = start; i < end; i++) add(words[i]!, marked.has(i));
  if (end < to) add('…', false);
  return stretches;
}
