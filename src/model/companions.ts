/**
 * Pages made wholly from data, beside an entry's own: an authority's figures and whom it can learn from, a theme's
 * observations, and its practices side by side. Links may reach them and their sections as they reach any entry.
 */
import { anchorOf } from './headings.ts';
import type { Authority, Companion, Measure, Model, Place, Section, Theme } from './entities.ts';
import { pagesOf } from './side-by-side.ts';
import { REGIONS } from './vocabulary.ts';
import type { Region } from './vocabulary.ts';

/** A region's name in an address: "yorkshire-and-the-humber". */
export const regionSlug = (region: Region): string => anchorOf(region);

/** The addresses of the pages beside an authority's own, and beside a theme's. */
export const figuresOf = ({ address }: Authority): string => `${address}figures/`;
export const learnFrom = ({ address }: Authority): string => `${address}learn-from/`;
export const seenOf = ({ address }: Theme, region?: Region): string => `${address}seen/${region ? `${regionSlug(region)}/` : ''}`;

/** Where practices are set side by side, and where those of a theme are. */
export const COMPARE = '/compare/';
export const compareOf = ({ id }: Theme, page = 1): string => `${COMPARE}${id}/${page > 1 ? `${page}/` : ''}`;

/** The authorities that have companions: all but the former ones, since the model of neighbours is of today. */
export const currentAuthorities = ({ authorities }: Pick<Model, 'authorities'>): Authority[] =>
  [...authorities.values()].filter(({ place }) => !place.until);

/** Whether anything of a measure was ever published for a council. */
export const hasFigures = ({ compared }: Measure, { id }: Place): boolean => compared.series.of(id).some((value) => value !== null);

/** A table of practices side by side as a section of its page: "Practices 1 to 4". */
export function tableSection({ from, to }: { from: number; to: number }): Section {
  const title = from === to ? `Practice ${from}` : `Practices ${from} to ${to}`;
  return { id: anchorOf(title), title };
}

/** @returns every companion page, by address */
export function companionsOf(
  authorities: ReadonlyMap<string, Authority>,
  themes: readonly Theme[],
  measures: readonly Measure[],
): Map<string, Companion> {
  const made: Companion[] = [];
  for (const authority of currentAuthorities({ authorities })) {
    const figures = measures.filter((measure) => hasFigures(measure, authority.place));
    made.push(
      {
        address: figuresOf(authority),
        title: `${authority.title}: official figures`,
        of: authority,
        sections: figures.map(({ id, title }) => ({ id, title })),
      },
      {
        address: learnFrom(authority),
        title: `Councils like ${authority.title}`,
        of: authority,
        sections: [{ id: 'at-a-glance', title: 'At a glance' }, ...themes.map(({ id, title }) => ({ id, title }))],
      },
    );
  }
  for (const theme of themes) {
    const regions = REGIONS.filter((region) => theme.observations.some(({ authority }) => authority.place.region === region));
    const section = (region: Region): Section => ({ id: regionSlug(region), title: region });
    made.push({ address: seenOf(theme), title: `${theme.title}: what inspectors saw`, of: theme, sections: regions.map(section) });
    for (const region of regions)
      made.push({ address: seenOf(theme, region), title: `${theme.title}: what inspectors saw, ${region}`, of: theme, sections: [] });
    for (const [i, tables] of pagesOf(theme).entries()) {
      const title = `${theme.title} side by side${i ? `, page ${i + 1}` : ''}`;
      made.push({ address: compareOf(theme, i + 1), title, of: theme, sections: tables.map(tableSection) });
    }
  }
  return new Map(made.map((page) => [page.address, page]));
}
