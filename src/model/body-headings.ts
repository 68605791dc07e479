/** Checks on the `##` headings of a text: plain words of its kind, in their order, with a text under each. */
import { CITED, wordsOf } from './blocks.ts';
import type { Passage } from './body.ts';
import type { Node, Tell } from './body-tree.ts';
import { suggestion } from './nearest.ts';

/** The words of a heading, without the references that must not stand there. */
export const titleOf = (heading: Node): string => wordsOf(heading).replaceAll(CITED, '').trim();

/** Checks one heading. @param allowed the headings of this kind, in their order */
export function checkHeading(heading: Node, allowed: readonly string[], tell: Tell): void {
  const title = titleOf(heading);
  const { line } = heading.position.start;
  if (heading.children?.some(({ type }) => type !== 'text'))
    tell(line, `"## ${title}" holds more than plain words`, 'Take links, components, braces and bold out of the heading');
  else if (!allowed.includes(title))
    tell(line, `"## ${title}" is not a heading of this kind`, suggestion(title, allowed, `The headings are: ${allowed.join(' · ')}`));
}

/**
 * Checks the passages of a text together.
 * @param required the headings that must be there  @param first the line to name where one is missing
 */
export function checkOrder(
  passages: readonly Passage[],
  allowed: readonly string[],
  required: readonly string[],
  first: number,
  tell: Tell,
): void {
  for (const title of required) {
    if (!passages.some((it) => it.title === title))
      tell(first, `has no section "${title}"`, `Add "## ${title}"; where no source says anything, write <NotStated />`);
  }
  const ordered = passages.filter((it) => allowed.includes(it.title));
  const wrong = ordered.find((it, i) => i > 0 && allowed.indexOf(it.title) <= allowed.indexOf(ordered[i - 1]!.title));
  if (wrong) tell(wrong.line, `"## ${wrong.title}" is out of order or stands twice`, `The order is: ${allowed.join(' · ')}`);
  for (const { title, line, markdown } of passages) {
    if (!markdown.trim()) tell(line, `"## ${title}" has no text`, 'Write it, or <NotStated />');
  }
}
