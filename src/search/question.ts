/** From what somebody typed to the words to look for. Pure: no index, no page. */
import { STOP_WORDS } from './stop-words.ts';

/** A word of a question. */
export interface Asked {
  word: string;
  /** How much it counts: how often it was asked; less for a word that we added */
  weight: number;
}

/** A joined word counts for less than its parts: "early-help" also looks for "earlyhelp". */
const JOINED = 0.4;

const WORD = /\d+(?:[.,]\d+)*\p{L}*|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/**
 * Lower case, accents stripped, dotted letters joined (U.S. is us), numbers whole (1,419 and 13.6), split on the rest.
 * @returns every word in order, stop words included
 */
export function plainWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\b(?:[a-z]\.){2,}/g, (letters) => letters.replaceAll('.', ''))
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '');
  return plain.match(WORD) ?? [];
}

/**
 * The words of a question, each once, with how often it was asked. Stop words are dropped unless nothing remains.
 * A hyphenated word counts as its parts, and joined at 0.4. Never more than 24 words.
 */
export function askedWords(question: string): Asked[] {
  const all = plainWords(question);
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  const weights = new Map<string, number>();
  const add = (word: string, weight: number) => void (word && weights.set(word, (weights.get(word) ?? 0) + weight));
  for (const word of telling.length ? telling : all) {
    const parts = word.split('-');
    for (const part of parts) if (parts.length === 1 || !STOP_WORDS.has(part)) add(part, 1);
    if (parts.length > 1) add(parts.join(''), JOINED);
  }
  return [...weights].slice(0, 24).map(([word, weight]) => ({ word, weight }));
}
