/** The part of nspell that we use; the package brings no types. */
declare module 'nspell' {
  class nspell {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): nspell;
  export default nspell;
}
