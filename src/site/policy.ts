/**
 * The content policy and the other headers, for every page. Scripts come from files of the site only; styles are the
 * assembled sheets, by their hash. Pagefind needs WebAssembly; nothing writes HTML from text, so no Trusted Type exists.
 */
import { SHEET_NAMES, sheetHash } from '../styles/sheet.ts';
import type { SheetName } from '../styles/sheet.ts';

const directives = (sheets: readonly SheetName[]): string[] => [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src ${sheets.map(sheetHash).join(' ')}`,
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The policy as a page's meta tag carries it: with the sheets that the page has. */
export const metaPolicy = (sheets: readonly SheetName[]): string => directives(sheets).join('; ');

/** Headers for the server, one set for all pages: the policy with what a meta tag cannot say. */
export const headers = (): Record<string, string> => ({
  'Content-Security-Policy': [...directives(SHEET_NAMES), "frame-ancestors 'none'"].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'interest-cohort=(), geolocation=(), camera=(), microphone=()',
});
