/** Official measures in the groups in which readers look for them: by the theme that each bears on most. */
import { anchorOf } from './headings.ts';
import type { Measure, Model } from './entities.ts';

export interface MeasureGroup {
  id: string;
  title: string;
  measures: Measure[];
}

/** Measures on no theme, such as the number of children. */
const REST = 'Children';

/** @returns groups in the order of themes, then the rest; measures within a group by title */
export function measureGroups({ measures, themes }: Pick<Model, 'measures' | 'themes'>): MeasureGroup[] {
  const all = [...measures.values()].sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const byTheme = [...themes.values()].map((theme) => ({
    title: theme.short,
    measures: all.filter((measure) => measure.themes[0] === theme),
  }));
  const rest = { title: REST, measures: all.filter((measure) => !measure.themes.length) };
  return [...byTheme, rest].filter((group) => group.measures.length).map((group) => ({ ...group, id: `on-${anchorOf(group.title)}` }));
}
