/**
 * The map symbols: drawings that repeat, for the eye, what a word beside them says. Round marks are judgements,
 * square marks what inspectors saw, path lines the status of a practice, a diamond a visit without a grade.
 */
export const SYMBOLS = {
  outstanding: '<path d="M10 2 19 18H1z" fill="currentColor"/>',
  good: '<circle cx="10" cy="10" r="7.5" fill="currentColor"/>',
  adequate: '<circle cx="10" cy="10" r="7.5"/><path d="M2.5 10h15"/>',
  'requires improvement': '<circle cx="10" cy="10" r="7.5"/><path d="M10 2.5a7.5 7.5 0 0 0 0 15z" fill="currentColor" stroke="none"/>',
  inadequate: '<circle cx="10" cy="10" r="7.5"/>',
  visit: '<path d="M10 2l8 8-8 8-8-8z"/>',
  strength: '<path d="M3 3h14v14H3z" fill="currentColor"/>',
  mixed: '<path d="M3 3h14v14H3z"/><path d="M3 10h14v7H3z" fill="currentColor"/>',
  weakness: '<path d="M3 3h14v14H3z"/>',
  running: '<path d="M0 8h36M30 3l6 5-6 5"/>',
  changed: '<path d="M0 12h15l6-8h17"/>',
  ended: '<path d="M0 8h26M27 1v14"/>',
  unknown: '<path d="M0 8h40" stroke-dasharray="5 4"/>',
} as const;

export type SymbolName = keyof typeof SYMBOLS;

/** Path lines are wider than the other symbols. */
export const WIDE: ReadonlySet<SymbolName> = new Set(['running', 'changed', 'ended', 'unknown']);
