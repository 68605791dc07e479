/** Checks on links: their words must say where they lead, also to those who hear them in a list of links. */
import type { Model } from '../entities.ts';
import type { Fault } from '../faults.ts';
import { lineAt } from './texts.ts';

/** Words that say nothing of the page behind them. */
const EMPTY =
  /^(click |press |tap |see |read |go )?(here|this|this page|this link|link|more|read more|find out more|learn more|details|page)[.…]?$/i;
const ADDRESS = /\bhttps?:\/\/|\bwww\.[a-z0-9]|^\/[a-z0-9/#-]*$/i;

/** @returns a fault for each link that does not say where it leads, and each bare address in a text */
export function checkLinkWords({ pages, written }: Model): Fault[] {
  const links = [...pages.values()].flatMap(({ source: { file }, passages }) =>
    passages.flatMap(({ links }) =>
      links.flatMap(({ words, line }) =>
        EMPTY.test(words.trim()) || ADDRESS.test(words.trim())
          ? [
              {
                file,
                line,
                what: `has a link that reads "${words.trim()}"`,
                mend: 'Let its words say what stands there: [lower caseloads](…)',
              },
            ]
          : [],
      ),
    ),
  );
  const addresses = written.flatMap(({ texts }) =>
    texts.flatMap(({ file, line, text, path }) => {
      // In a text under the front matter a bare address is a link, and refused as one.
      const found = path && /\S*(?:\bhttps?:\/\/|\bwww\.)\S+/.exec(text);
      if (!found) return [];
      const mend = 'Cite the work with <Cite source="…" />: its address stands in content/sources/';
      return [{ file, line: lineAt({ text, line }, found.index), what: `shows the address ${found[0]}`, mend }];
    }),
  );
  return [...links, ...addresses];
}
