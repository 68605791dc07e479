/**
 * A heading as it stands in an address: "Would it work here?" is would-it-work-here.
 * Never change this rule: published links rest on it.
 */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
