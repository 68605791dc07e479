/** Checks on links: their words must say where they lead, also to those who hear them in a list of links. */
import type { Model } from '../entities.ts';
import type { Fault } from '../faults.ts';
import { lineAt } from './texts.ts';

/** Words that say nothing of the page behind them, once their punctuation is taken off. */
const EMPTY =
  /^(click |press |tap |see |read |go )?(here|more|((a|the|this|that) )?(page|link|guide)|this|that|find out more|learn more|details)$/i;
/** The path of a page. */
const PATH = /^\/[a-z0-9/#-]*$/i;
/** A bare address in a text, with or without what it begins with; a name such as gov.uk alone is none. */
const BARE_ADDRESS = /[^\s(“‘"]*(\bhttps?:\/\/|\bwww\.|[a-z0-9-]\.((gov|org|co|ac|nhs)\.uk|com|org)\b)[^\s)”’"]*/gi;
/** What Markdown makes a link of by itself. */
const LINKED = /https?:|www\.|@/i;

/** @returns a fault for each link that does not say where it leads, and each bare address in a text */
export function checkLinkWords({ pages, written }: Model): Fault[] {
  const links = [...pages.values()].flatMap(({ source: { file }, passages }) =>
    passages
      .flatMap(({ links }) => links)
      .filter(({ words }) => saysNothing(words.trim()))
      .map(({ words, line }) => ({
        file,
        line,
        what: `has a link that reads "${words.trim()}"`,
        mend: 'Let its words say what stands there: [lower caseloads](…)',
      })),
  );
  const addresses = written.flatMap(({ texts }) =>
    texts.flatMap(({ file, line, text, path }) =>
      [...text.matchAll(BARE_ADDRESS)]
        .map(({ 0: address, index }) => ({ address: address.replace(/[.,:;!?…]+$/, ''), index }))
        // In a text under the front matter such an address is a link, and refused as one.
        .filter(({ address }) => path || !LINKED.test(address))
        .map(({ address, index }) => ({
          file,
          line: lineAt({ text, line }, index),
          what: `shows the address ${address}`,
          mend: 'Cite the work with <Cite source="…" />: its address stands in content/sources/',
        })),
    ),
  );
  return [...links, ...addresses];
}

function saysNothing(words: string): boolean {
  const plain = words.replace(/[^\p{L}\s]/gu, '').trim();
  return plain === '' || EMPTY.test(plain) || PATH.test(words) || LINKED.test(words);
}
