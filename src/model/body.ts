/**
 * The text under the front matter, as passages: one for each `##` heading. Content is data, so anything that
 * could run (imports, exports, expressions, HTML, unknown components or attributes) is refused with its line.
 */
import { mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { SourceFile } from './document.ts';
import type { Fault } from './faults.ts';
import { anchorOf } from './headings.ts';
import { suggestion } from './nearest.ts';
import { cite as citeSchema } from './schemas/common.ts';
import type { Cite } from './schemas/common.ts';
import { NOT_STATED } from './vocabulary.ts';

/** One section of a text: what a link reaches. */
export interface Passage {
  /** Its anchor */
  id: string;
  title: string;
  /** The MDX of its text, without heading and margin notes */
  markdown: string;
  /** The MDX of its margin notes */
  notes: string;
  /** Plain text, for excerpts */
  text: string;
  /** The same, block by block with its lines, for checks on wording; margin notes stand where they are written */
  blocks: Block[];
  /** What it cites, each with its line */
  cites: (Cite & { line: number })[];
  /** Addresses that it links to, with the words that lead there, and official figures that it shows, each with its line */
  links: { to: string; words: string; line: number }[];
  officials: { measure: string; of: string; period: string; line: number }[];
  line: number;
}

/** What authors may use besides Markdown, with the attributes named for each. */
export const COMPONENTS: Record<string, readonly string[]> = {
  Cite: ['source', 'report', 'measure', 'page'],
  Official: ['measure', 'of', 'period'],
  NotStated: [],
  Note: [],
  Steps: [],
};

const CODE: Record<string, string> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  html: 'HTML',
  code: 'a block of code',
  image: 'an image',
  imageReference: 'an image',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  definition: 'a link definition',
  thematicBreak: 'a rule',
};

interface Walked {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  align?: (string | null)[];
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Walked[];
  position?: { start: { line: number; offset?: number }; end: { offset?: number } };
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
  const fault = (line: number, what: string, mend: string) =>
    void faults.push({ file: source.file, line: line + source.bodyLine - 1, what, mend });

  let tree: MdastNode;
  try {
    tree = mdxToMdast(source.body, { features: { frontmatter: false } });
  } catch (error) {
    const message = String((error as Error).message).split('\n')[0]!;
    fault(
      Number(/(\d+):\d+/.exec(message)?.[1] ?? 1),
      `is not valid MDX: ${message}`,
      'Write "under" or "more than" for angle brackets, and no braces',
    );
    return { passages: [], faults };
  }

  const passages: Passage[] = [];
  const nodes = (tree as Walked).children ?? [];
  let passage: Passage | undefined;
  let start = 0;
  const bodyOf = (from: number, to: number) => source.body.slice(from, to);
  const close = (end: number) => {
    if (passage) passage.markdown += bodyOf(start, end);
  };

  for (const node of nodes) {
    const line = node.position?.start.line ?? 1;
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    if (node.type === 'heading' && node.depth === 2) {
      close(from);
      const title = textOf(node);
      passage = {
        id: anchorOf(title),
        title,
        markdown: '',
        notes: '',
        text: '',
        blocks: [],
        cites: [],
        links: [],
        officials: [],
        line: line + source.bodyLine - 1,
      };
      checkHeading(node, title, line);
      passages.push(passage);
      start = to;
      continue;
    }
    if (!passage) {
      if (node.type in CODE || (node.name !== undefined && !Object.hasOwn(COMPONENTS, node.name ?? ''))) check(node, line);
      else fault(line, 'has text before its first heading', `Begin the text with "## ${allowed[0] ?? 'A heading'}"`);
      continue;
    }
    check(node, line);
    passage.text += `${textOf(node)}\n`;
    passage.blocks.push(...blocksOf(node, source.bodyLine));
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Note') {
      close(from);
      start = to;
      const first = node.children?.[0]?.position?.start.offset ?? to;
      const last = node.children?.at(-1)?.position?.end.offset ?? to;
      passage.notes += `${bodyOf(first, last)}\n\n`;
    }
  }
  close(source.body.length);

  for (const title of required) {
    if (!passages.some((it) => it.title === title)) {
      fault(1, `has no section "${title}"`, `Add "## ${title}"; where no source says anything, write <NotStated />`);
    }
  }
  const ordered = passages.filter((it) => allowed.includes(it.title));
  const wrong = ordered.find((it, i) => i > 0 && allowed.indexOf(it.title) <= allowed.indexOf(ordered[i - 1]!.title));
  if (wrong) {
    fault(wrong.line - source.bodyLine + 1, `"## ${wrong.title}" is out of order or stands twice`, `The order is: ${allowed.join(' · ')}`);
  }
  for (const it of passages) {
    if (!it.markdown.trim()) fault(it.line - source.bodyLine + 1, `"## ${it.title}" has no text`, 'Write it, or <NotStated />');
  }
  return { passages, faults };

  function checkHeading(node: Walked, title: string, line: number): void {
    if (node.children?.some((child) => child.type !== 'text')) {
      return fault(line, `"## ${title}" holds more than plain words`, 'Take links, components, braces and bold out of the heading');
    }
    if (!allowed.includes(title)) {
      fault(line, `"## ${title}" is not a heading of this kind`, suggestion(title, allowed, `The headings are: ${allowed.join(' · ')}`));
    }
  }

  function check(node: Walked, near: number): void {
    const line = node.position?.start.line ?? near;
    const code = CODE[node.type];
    if (code) return fault(line, `holds ${code}`, 'Content is data: use Markdown and the components in content/README.md');
    if (node.type === 'heading' && node.depth !== 3) {
      fault(line, `has a heading of level ${node.depth}`, 'Use ## for sections and ### within them');
    }
    if (node.align?.some(Boolean))
      fault(line, 'aligns a column of a table', 'Take the colons out of the row of dashes: alignment would be an inline style');
    if (node.type === 'link') checkLink(node.url ?? '', textOf(node), line);
    if (node.name !== undefined) checkComponent(node, line);
    for (const child of node.children ?? []) {
      const at = child.position?.start.line ?? line;
      if (child.name === 'Note')
        fault(at, 'has a <Note> within other text', 'Put <Note> and </Note> on lines of their own, at the end of the section');
      check(child, at);
    }
  }

  function checkLink(url: string, words: string, line: number): void {
    if (/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/.test(url)) passage?.links.push({ to: url, words, line: line + source.bodyLine - 1 });
    else
      fault(
        line,
        `links to "${url}"`,
        'Link to a page of the site from its root, as /themes/caseload-reduction/; cite other works with <Cite source="…" />',
      );
  }

  function checkComponent(node: Walked, line: number): void {
    const name = node.name ?? '';
    // Own names only: <constructor> is one that every object has.
    const attributes = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
    if (!attributes) {
      return fault(
        line,
        `uses <${name}>, which is not a component for authors`,
        suggestion(name, Object.keys(COMPONENTS), `There are: ${Object.keys(COMPONENTS).join(', ')}`),
      );
    }
    const given: Record<string, string> = {};
    for (const attribute of node.attributes ?? []) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
        fault(line, `gives <${name}> an attribute that is not plain text`, `Write ${attribute.name ?? 'name'}="…"`);
      } else if (!attributes.includes(attribute.name ?? '')) {
        fault(
          line,
          `gives <${name}> the attribute "${attribute.name}"`,
          attributes.length ? `It takes: ${attributes.join(', ')}` : 'It takes none',
        );
      } else given[attribute.name!] = attribute.value;
    }
    if (name === 'Cite') {
      const parsed = citeSchema.safeParse(given);
      if (parsed.success) passage?.cites.push({ ...parsed.data, line: line + source.bodyLine - 1 });
      else
        fault(
          line,
          `<Cite> ${parsed.error.issues[0]!.message}`,
          'Write <Cite source="…" />, <Cite report="…" page="…" /> or <Cite measure="…" />',
        );
    }
    if (name === 'Official') {
      const { measure = '', of = '', period = '' } = given;
      passage?.officials.push({ measure, of, period, line: line + source.bodyLine - 1 });
    }
  }
}

/** Plain text of a node, with a space between blocks. */
function textOf(node: Walked): string {
  if (node.name === 'NotStated') return NOT_STATED;
  if (node.value !== undefined) return node.value;
  const blocks = new Set(['paragraph', 'listItem', 'tableCell']);
  return (node.children ?? [])
    .map((child) => textOf(child) + (blocks.has(child.type) ? ' ' : ''))
    .join('')
    .trim();
}
