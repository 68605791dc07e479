/** The text under the front matter, as passages: one for each `##` heading. */
import { checkNode } from './body-checks.ts';
import type { Found } from './body-checks.ts';
import { checkHeading, checkOrder, titleOf } from './body-headings.ts';
import { treeOf } from './body-tree.ts';
import type { Node, Tell } from './body-tree.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { SourceFile } from './document.ts';
import type { Fault } from './faults.ts';
import { anchorOf } from './headings.ts';

/** One section of a text: what a link reaches. */
export interface Passage extends Found {
  /** Its anchor */
  id: string;
  title: string;
  /** The MDX of its text, without heading and margin notes */
  markdown: string;
  /** The MDX of its margin notes */
  notes: string;
  /** Its plain words, block by block with their lines; margin notes stand where they are written */
  blocks: Block[];
  line: number;
}

/**
 * Reads a body into passages.
 * @param source the file  @param allowed its `##` headings in the order they must come
 * @param required those that must be there
 */
export function readBody(
  source: SourceFile,
  allowed: readonly string[],
  required: readonly string[],
): { passages: Passage[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const tell: Tell = (line, what, mend) => void faults.push({ file: source.file, line, what, mend });
  const tree = treeOf(source, tell);
  if (!tree) return { passages: [], faults };

  const { nodes, text } = tree;
  const starts = nodes.flatMap(({ type, depth }, i) => (type === 'heading' && depth === 2 ? [i] : []));
  for (const node of nodes.slice(0, starts[0])) {
    const told = faults.length;
    checkNode(node, nothing(), tell);
    if (faults.length === told)
      tell(node.position.start.line, 'has text before its first heading', `Begin the text with "## ${allowed[0] ?? 'A heading'}"`);
  }
  const passages = starts.map((start, i) => {
    const next = starts[i + 1];
    const end = next === undefined ? text.length : nodes[next]!.position.start.offset;
    checkHeading(nodes[start]!, allowed, tell);
    return passageOf(nodes[start]!, nodes.slice(start + 1, next), text.slice(0, end), tell);
  });
  checkOrder(passages, allowed, required, source.bodyLine, tell);
  return { passages, faults };
}

/** @param text the whole text up to the passage's end */
function passageOf(heading: Node, nodes: readonly Node[], text: string, tell: Tell): Passage {
  const title = titleOf(heading);
  const passage: Passage = {
    ...nothing(),
    id: anchorOf(title),
    title,
    markdown: '',
    notes: '',
    blocks: nodes.flatMap((node) => blocksOf(node)),
    line: heading.position.start.line,
  };
  let from = heading.position.end.offset;
  for (const node of nodes) {
    checkNode(node, passage, tell);
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Note') continue;
    passage.markdown += text.slice(from, node.position.start.offset);
    from = node.position.end.offset;
    const inside = node.children ?? [];
    passage.notes += `${text.slice(inside[0]?.position.start.offset ?? from, inside.at(-1)?.position.end.offset ?? from)}\n\n`;
  }
  passage.markdown += text.slice(from);
  return passage;
}

const nothing = (): Found => ({ cites: [], links: [], officials: [] });
