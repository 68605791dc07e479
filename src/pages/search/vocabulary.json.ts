/** The names of the glossary's terms, for the search page. */
import type { APIRoute } from 'astro';
import { loadModel } from '../../model/load.ts';
import { searchTerms } from '../../search/site-words.ts';

export const GET: APIRoute = () => Response.json(searchTerms(loadModel()));
