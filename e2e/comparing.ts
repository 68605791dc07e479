/** Addresses that ask for practices side by side. */

export const asking = (...names: string[]): string => `compare/?${names.map((name) => `p=${name}`).join('&')}`;

/** Two practices that stand side by side. */
export const TWO = asking('essex/lower-caseloads', 'trafford/front-door');
