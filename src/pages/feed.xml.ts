/** An Atom feed of what changed on which page, newest first. */
import type { APIRoute } from 'astro';
import { atom } from '../citing/feed.ts';
import { loadModel } from '../model/load.ts';

export const GET: APIRoute = () => new Response(atom(loadModel()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
