/** What one term of the glossary means, for the search page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadModel } from '../../../model/load.ts';
import { meaningOf } from '../../../search/site-words.ts';
import { cacheKey } from '../../../site/cache-key.ts';

export const getStaticPaths = (() =>
  loadModel().terms.map(({ id }) => ({ params: { id }, cacheKey: cacheKey() }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(meaningOf(loadModel().terms.find(({ id }) => id === params['id'])!));
