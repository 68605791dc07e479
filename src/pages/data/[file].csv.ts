/** The figures of one measure, or of all, as CSV. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { ALL_FIGURES, csvOf, figuresCsv } from '../../citing/figures-csv.ts';
import { loadModel } from '../../model/load.ts';
import { cacheKey } from '../../site/cache-key.ts';

const nameOf = (address: string) => address.replace(/^\/data\/(.*)\.csv$/, '$1');

export const getStaticPaths = (() => {
  const measures = [...loadModel().measures.values()];
  return [
    { params: { file: nameOf(ALL_FIGURES) }, props: { measures }, cacheKey: cacheKey() },
    ...measures.map((measure) => ({ params: { file: nameOf(csvOf(measure)) }, props: { measures: [measure] }, cacheKey: cacheKey() })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(figuresCsv(props['measures'], loadModel()), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
