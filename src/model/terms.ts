/** The glossary's words, tied to themes and councils, in the order of the alphabet. */
import type { Draft } from './draft.ts';

/** Fills the draft's terms. */
export function tieTerms(draft: Draft): void {
  const { glossary } = draft.entries;
  if (!glossary) return;
  const anchors = new Set<string>();
  glossary.data.terms.forEach((data, i) => {
    const at = ['terms', i];
    if (anchors.has(data.id)) draft.fault(glossary, [...at, 'id'], `term id "${data.id}" stands twice`, 'Give one of them another id');
    anchors.add(data.id);
    data.local.forEach(({ authority }, j) => draft.resolve(draft.places, authority, 'council', glossary, [...at, 'local', j, 'authority']));
    const theme = data.theme === undefined ? undefined : draft.resolve(draft.themes, data.theme, 'theme', glossary, [...at, 'theme']);
    draft.terms.push({
      ...data,
      theme,
      address: `/glossary/#${data.id}`,
      ambiguous: data.meanings.length > 0,
      line: glossary.source.lineOf(at),
    });
  });
  draft.terms.sort((a, b) => a.term.localeCompare(b.term, 'en'));
}
