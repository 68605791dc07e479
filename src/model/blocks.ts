/** A text as its blocks: each paragraph, table cell and `###` heading with the lines that it stands on, for checks on wording. */
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

/** As much of a node as is looked at. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  children?: Node[];
  position?: { start: { line: number } };
}

const KINDS: Record<string, Block['kind']> = { paragraph: 'paragraph', tableCell: 'cell', heading: 'heading' };

/**
 * The blocks of a piece of text, in order.
 * @param bodyLine the line of the file on which the text's first line stands
 */
export function blocksOf(node: Node, bodyLine: number, note = false): Block[] {
  const kind = KINDS[node.type];
  if (!kind) return (node.children ?? []).flatMap((child) => blocksOf(child, bodyLine, note || node.name === 'Note'));
  return [{ text: wordsOf(node), line: (node.position?.start.line ?? 1) + bodyLine - 1, kind, note }];
}

function wordsOf(node: Node): string {
  if (node.name === 'Cite') return CITED;
  if (node.name === 'Official') return FIGURE;
  if (node.name === 'NotStated') return NOT_STATED;
  if (node.type === 'break') return '\n';
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}
