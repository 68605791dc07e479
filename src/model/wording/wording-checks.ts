/** Checks on wording that are quick enough for every reading of the content; spelling and copies are looked at by `npm run content`. */
import type { SourceFile } from '../document.ts';
import type { Model } from '../entities.ts';
import type { Fault } from '../faults.ts';
import { checkAbbreviations } from './abbreviation-checks.ts';
import { checkLinkWords } from './link-checks.ts';
import { checkReadingAge } from './reading-age.ts';
import { checkSlips } from './slips.ts';
import { checkStatedFigures } from './stated-figures.ts';
import { checkSuperlatives } from './superlatives.ts';

/**
 * @param words content/words.yaml as read, where there is one
 * @returns every fault in the wording of the content
 */
export function checkWording(model: Model, words: SourceFile | undefined): Fault[] {
  return [
    ...checkAbbreviations(model),
    ...checkLinkWords(model),
    ...checkReadingAge(model),
    ...checkSlips(model),
    ...checkStatedFigures(model),
    ...checkSuperlatives(model),
    ...(words ? checkWordList(model, words) : []),
  ];
}

/** A list in order shows at a glance what is in it, and two editors who add a word do not meet on its last line. */
function checkWordList({ words }: Model, { file, lineOf }: SourceFile): Fault[] {
  return (Object.keys(words) as (keyof typeof words)[]).flatMap((list) =>
    words[list].flatMap((word, i, all) => {
      if (i === 0 || all[i - 1]!.localeCompare(word, 'en') < 0) return [];
      const what = `has "${word}" ${all[i - 1] === word ? 'twice' : `after "${all[i - 1]}"`}`;
      return [{ file, line: lineOf([list, i]), what, mend: `Keep the ${list} in the order of the alphabet, each once` }];
    }),
  );
}
