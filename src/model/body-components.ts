/** What authors may use besides Markdown; any other component, and any other attribute, is refused. */
import type { Node, Tell } from './body-tree.ts';
import { suggestion } from './nearest.ts';

/** The components, with the attributes that each takes, and whether it stands around text. */
const COMPONENTS: Record<string, { takes: readonly string[]; aroundText: boolean }> = {
  Cite: { takes: ['source', 'report', 'measure', 'page'], aroundText: false },
  Official: { takes: ['measure', 'of', 'period'], aroundText: false },
  NotStated: { takes: [], aroundText: false },
  Note: { takes: [], aroundText: true },
  Steps: { takes: [], aroundText: true },
};

/**
 * Checks a component.
 * @returns its attributes, those that it takes; nothing where there is no such component
 */
export function checkComponent({ name, attributes, children, position }: Node, tell: Tell): Record<string, string> | undefined {
  const { line } = position.start;
  // Own names only: <constructor> is one that every object has.
  const known = Object.hasOwn(COMPONENTS, name ?? '') ? COMPONENTS[name!] : undefined;
  if (!known) {
    const names = Object.keys(COMPONENTS);
    const mend = suggestion(name ?? '', names, `There are: ${names.join(', ')}`);
    tell(line, `uses <${name ?? ''}>, which is not a component for authors`, mend);
    return undefined;
  }
  if (children?.length && !known.aroundText)
    tell(line, `puts words into <${name}>, which would not be shown`, `Write them outside it, and <${name} … /> alone`);
  const given: Record<string, string> = {};
  for (const { type, name: attribute = '', value } of attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string')
      tell(line, `gives <${name}> an attribute that is not plain text`, `Write ${attribute || 'name'}="…"`);
    else if (!known.takes.includes(attribute)) {
      const mend = known.takes.length ? `It takes: ${known.takes.join(', ')}` : 'It takes none';
      tell(line, `gives <${name}> the attribute "${attribute}"`, mend);
    } else given[attribute] = value;
  }
  return given;
}
