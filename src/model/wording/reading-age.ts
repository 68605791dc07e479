/** A check on plain words: the five lines, read as one text, must not need more schooling than a reader of fifteen has. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Model } from '../entities.ts';
import type { Fault } from '../faults.ts';
import { NOT_STATED } from '../vocabulary.ts';

/** Our own pages lie between 8 and 14; jargon lies above 20. */
const OLDEST = 15;
/** The age at which an American pupil is in the grade that the formula gives: five years more than the grade. */
const AGE_IN_GRADE_0 = 5;

/**
 * The age at which most readers follow a text: its Flesch–Kincaid grade and five years. A figure counts as one syllable,
 * and as a word, because it is read at a glance.
 */
export function readingAge(text: string): number {
  const words = text.match(/[\p{L}\d][\p{L}\d’'.,-]*/gu) ?? [];
  const sentences = text.split(/[.!?][”’)]?(?=\s|$)/).filter((it) => /\p{L}/u.test(it));
  if (!words.length) return 0;
  const syllables = words.reduce((sum, word) => sum + (/\d/.test(word) ? 1 : syllable(word)), 0);
  return fleschKincaid({ sentence: Math.max(sentences.length, 1), word: words.length, syllable: syllables }) + AGE_IN_GRADE_0;
}

/** @returns a fault for each practice whose five lines are hard to read */
export function checkReadingAge({ practices }: Model): Fault[] {
  return [...practices.values()].flatMap(({ lines, source }) => {
    // Where sources are silent stands the same short sentence: it would make a hard line beside it look easy.
    const stated = Object.entries(lines).filter(([, text]) => text !== NOT_STATED);
    const age = readingAge(stated.map(([, text]) => text).join(' '));
    if (age <= OLDEST) return [];
    const hardest = stated.sort(([, a], [, b]) => readingAge(b) - readingAge(a))[0]!;
    return [
      {
        file: source.file,
        line: source.lineOf(['lines', hardest[0]]),
        what: `has five lines for a reader of ${Math.round(age)} years; ${hardest[0]} is the hardest`,
        mend: `Write shorter words and sentences, for a reader of ${OLDEST}`,
      },
    ];
  });
}
