/**
 * What stands in a text. Content is data, so anything that could run (imports, exports, expressions, HTML, unknown
 * components or attributes) is refused with its line; what a passage cites, links to and shows is noted.
 */
import { wordsOf } from './blocks.ts';
import { checkComponent } from './body-components.ts';
import type { Node, Tell } from './body-tree.ts';
import { cite as citeSchema } from './schemas/common.ts';
import type { Cite } from './schemas/common.ts';

/** What a passage refers to, each with its line. */
export interface Found {
  cites: (Cite & { line: number })[];
  /** Addresses of the site, with the words that lead there */
  links: { to: string; words: string; line: number }[];
  /** Official figures that it shows */
  officials: { measure: string; of: string; period: string; line: number }[];
}

const REFUSED: Record<string, string> = {
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

/** Checks a piece of a text with all that stands in it. @param found what it refers to is added there */
export function checkNode(node: Node, found: Found, tell: Tell): void {
  const { line } = node.position.start;
  const refused = REFUSED[node.type];
  if (refused) return tell(line, `holds ${refused}`, 'Content is data: use Markdown and the components in content/README.md');
  if (node.type === 'heading' && node.depth !== 3)
    tell(line, `has a heading of level ${node.depth}`, 'Use ## for sections and ### within them');
  if (node.align?.some(Boolean))
    tell(line, 'aligns a column of a table', 'Take the colons out of the row of dashes: alignment would be an inline style');
  if (node.type === 'link') checkLink(node, found, tell);
  if (node.name !== undefined) checkReference(node, found, tell);
  for (const child of node.children ?? []) {
    if (child.name === 'Note') {
      const mend = 'Put <Note> and </Note> on lines of their own, at the end of the section';
      tell(child.position.start.line, 'has a <Note> within other text', mend);
    }
    checkNode(child, found, tell);
  }
}

function checkLink(node: Node, found: Found, tell: Tell): void {
  const { line } = node.position.start;
  const { url = '' } = node;
  if (/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/.test(url)) found.links.push({ to: url, words: wordsOf(node).trim(), line });
  else {
    const mend = 'Link to a page of the site from its root, as /themes/caseload-reduction/; cite other works with <Cite source="…" />';
    tell(line, `links to "${url}"`, mend);
  }
}

/** A component; a reference or an official figure is noted. */
function checkReference(node: Node, found: Found, tell: Tell): void {
  const { line } = node.position.start;
  const given = checkComponent(node, tell);
  if (given && node.name === 'Cite') {
    const { data, error } = citeSchema.safeParse(given);
    if (data) found.cites.push({ ...data, line });
    else {
      const mend = 'Write <Cite source="…" />, <Cite report="…" page="…" /> or <Cite measure="…" />';
      tell(line, `<Cite> ${error!.issues[0]!.message}`, mend);
    }
  }
  if (given && node.name === 'Official') {
    const { measure = '', of = '', period = '' } = given;
    found.officials.push({ measure, of, period, line });
  }
}
