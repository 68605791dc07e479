/** The text under the front matter as a tree, on whose branches stand the lines of the file. */
import { mdxToMdast } from 'satteri';
import type { SourceFile } from './document.ts';

/** A piece of a text: as much of it as is looked at. */
export interface Node {
  type: string;
  /** A component's */
  name?: string | null;
  value?: string;
  url?: string;
  align?: (string | null)[];
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position: { start: Place; end: Place };
}

/** A line of the file, and how many letters of the text stand before a place. */
interface Place {
  line: number;
  offset: number;
}

/** Tells an author what is wrong on a line of the file, and how to mend it. */
export type Tell = (line: number, what: string, mend: string) => void;

/**
 * Parses a body.
 * @returns its pieces in order, and the text in which they stand; nothing where it is not valid MDX, which is told
 */
export function treeOf(source: SourceFile, tell: Tell): { nodes: Node[]; text: string } | undefined {
  // As many empty lines as the front matter has: so every line is the file's own.
  const text = '\n'.repeat(source.bodyLine - 1) + source.body;
  try {
    const root = mdxToMdast(text, { features: { frontmatter: false } }) as Node;
    return { nodes: root.children ?? [], text };
  } catch (error) {
    const message = String((error as Error).message).split('\n')[0]!;
    const line = Number(/(\d+):\d+/.exec(message)?.[1] ?? source.bodyLine);
    tell(line, `is not valid MDX: ${message}`, 'Write "under" or "more than" for angle brackets, and no braces');
    return undefined;
  }
}
