/** What machines read of a page: schema.org data as JSON-LD. Its types come from schema-dts, so a misspelt property fails. */
import type { Graph, Thing } from 'schema-dts';
import { canonical } from '../permalinks/addresses.ts';

export interface Metadata {
  type: 'WebSite' | 'Article' | 'Dataset' | 'DefinedTermSet' | 'CollectionPage';
  /** The day of the last change, as 2026-11-24 */
  updated: string;
  /** The day of first publication */
  published?: string;
  /** Pages above this one, from the root: [address, name] */
  trail?: readonly (readonly [string, string])[];
  /** For a dataset: its licence and its span, such as 2016/2025 */
  licence?: string;
  span?: string;
  /** For a dataset: the address of its CSV file, from the root */
  download?: string;
}

const PUBLISHER = { '@type': 'Organization', name: 'Waymark', url: canonical('/') } as const;

/**
 * The JSON-LD of a page.
 * @returns JSON that is safe inside a script element: "<" is written \u003c
 */
export function jsonLd(metadata: Metadata, page: { title: string; description: string; address: string }): string {
  const url = canonical(page.address);
  const common = { name: page.title, description: page.description, url, dateModified: metadata.updated };
  const work = workOf(metadata, common);
  const trail: Thing[] = metadata.trail?.length
    ? [{
        '@type': 'BreadcrumbList',
        itemListElement: [...metadata.trail, [page.address, page.title] as const].map(([address, name], i) => ({
          '@type': 'ListItem', position: i + 1, name, item: canonical(address),
        })),
      }]
    : []; // prettier-ignore
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [work, ...trail] };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

function workOf(metadata: Metadata, common: { name: string; description: string; url: string; dateModified: string }): Thing {
  switch (metadata.type) {
    case 'WebSite':
      return {
        '@type': 'WebSite', ...common, publisher: PUBLISHER,
        potentialAction: { '@type': 'SearchAction', target: `${canonical('/search/')}?q={search_term_string}` },
      }; // prettier-ignore
    case 'Dataset':
      return {
        '@type': 'Dataset',
        ...common,
        creator: PUBLISHER,
        license: metadata.licence,
        temporalCoverage: metadata.span,
        spatialCoverage: 'England',
        distribution: metadata.download
          ? { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: canonical(metadata.download) }
          : undefined,
      };
    case 'DefinedTermSet':
      return { '@type': 'DefinedTermSet', ...common, publisher: PUBLISHER };
    case 'CollectionPage':
      return { '@type': 'CollectionPage', ...common, publisher: PUBLISHER };
    case 'Article':
      return {
        '@type': 'Article', ...common, headline: common.name, publisher: PUBLISHER,
        datePublished: metadata.published ?? metadata.updated,
      }; // prettier-ignore
  }
}
