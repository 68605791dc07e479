/** Today, for editors and tools only: a page for readers hangs on no clock (src/site/cache-key.test.ts). As 2026-11-29. */
export const today = (): string => new Date().toISOString().slice(0, 10);
