/** Addresses: where the site stands, and how a page is linked from here and from anywhere else. */
import process from 'node:process';

/** The site's origin, from the variable SITE. */
export const SITE: string = new URL(process.env.SITE || 'https://waymark.example/').href;

/** The path that every address begins with, from the variable BASE; it opens and ends with a slash. */
export const BASE: string = `/${process.env.BASE ?? ''}/`.replace(/\/{2,}/g, '/');

/**
 * An address as written into a page: "/themes/" is "/waymark/themes/" under that base path.
 * @param address from the site's root, with an optional fragment
 */
export const href = (address: string): string => BASE + address.replace(/^\//, '');

/** The full, lasting address: what is cited, shared and printed. */
export const canonical = (address: string): string => new URL(href(address), SITE).href;

/** A full address as people read it aloud: without the protocol. */
export const spoken = (address: string): string => canonical(address).replace(/^https?:\/\//, '');
