/** Titles within a sentence. */

/** First words that keep their capital wherever they stand. */
const NAMES = new Set(['England', 'English', 'Ofsted', 'Cafcass', 'Sure', 'Blueprint', 'Essex', 'Leeds', 'Trafford']);

/**
 * A title as it reads within a sentence: "What it cost" is "what it cost"; a name, an abbreviation and a number stay.
 */
export function inSentence(title: string): string {
  const first = /^[\p{L}’'-]+/u.exec(title)?.[0] ?? '';
  // "Family Safeguarding" and "No Wrong Door" are names: their second word has a capital too.
  const isName = /^[\p{L}’'-]+ \p{Lu}/u.test(title);
  const keeps = isName || NAMES.has(first.replace(/[’'].*$/, '')) || /\p{Lu}.*\p{Lu}/u.test(first);
  return keeps ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
