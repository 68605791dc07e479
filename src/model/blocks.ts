/** A text as its blocks: each paragraph, table cell and `###` heading in plain words, with the lines that it stands on. */
import type { Node } from './body-tree.ts';
import { NOT_STATED } from './vocabulary.ts';

/** One paragraph, table cell or heading of a text. */
export interface Block {
  /** Its plain words; a line break stands where one is written, CITED where a reference is, FIGURE where an official figure is */
  text: string;
  /** The line of the file on which it opens */
  line: number;
  kind: 'paragraph' | 'cell' | 'heading';
  /** Whether it stands in a margin note */
  note: boolean;
}

/** What stands in a block's words where a reference stands in the text. */
export const CITED = '\uFFFC';
/** What stands there for a figure that the page takes from the data. */
export const FIGURE = '#';

const KINDS: Record<string, Block['kind']> = { paragraph: 'paragraph', tableCell: 'cell', heading: 'heading' };

/** The blocks of a piece of text, in order. <NotStated /> on a line of its own is one, as it is to a reader. */
export function blocksOf(node: Node, note = false): Block[] {
  const kind = node.name === 'NotStated' ? 'paragraph' : KINDS[node.type];
  if (!kind) return (node.children ?? []).flatMap((child) => blocksOf(child, note || node.name === 'Note'));
  return [{ text: wordsOf(node), line: node.position.start.line, kind, note }];
}

/** The plain words of a piece of text, as a block has them. */
export function wordsOf(node: Node): string {
  if (node.name === 'Cite') return CITED;
  if (node.name === 'Official') return FIGURE;
  if (node.name === 'NotStated') return NOT_STATED;
  if (node.type === 'break') return '\n';
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}
