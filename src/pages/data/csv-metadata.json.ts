/** The data dictionary of all CSV files. */
import type { APIRoute } from 'astro';
import { dictionary } from '../../citing/figures-csv.ts';
import { loadModel } from '../../model/load.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(dictionary([...loadModel().measures.values()]), null, 2), {
    headers: { 'Content-Type': 'application/csvm+json' },
  });
