/** The words of the site, for mending typing errors; fetched only when a word is unknown. */
import type { APIRoute } from 'astro';
import { loadModel } from '../../model/load.ts';
import { siteWords } from '../../search/site-words.ts';

export const GET: APIRoute = () => Response.json(siteWords(loadModel()));
