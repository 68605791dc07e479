/** One practice as it stands beside others, for the page of comparisons. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadModel } from '../../../model/load.ts';
import { columnOf } from '../../../model/side-by-side.ts';
import { cacheKey } from '../../../site/cache-key.ts';

export const getStaticPaths = (() =>
  [...loadModel().practices.values()].map(({ id }) => ({ params: { id }, cacheKey: cacheKey() }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => Response.json(columnOf(loadModel().practices.get(params['id']!)!));
