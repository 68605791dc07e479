/** Checks on the built pages, as text: pure, so that planted faults can show that each is found. */

export interface BuiltSite {
  /** HTML by path, such as themes/workforce/index.html */
  pages: ReadonlyMap<string, string>;
  /** Every file's path */
  files: ReadonlySet<string>;
  /** The base path, opening and ending with a slash */
  base: string;
  /** Pages that must be there and be found by search, each with the sections that links may reach */
  wanted: readonly { address: string; sections: readonly string[] }[];
}

/** Text of an attribute as HTML writes it. */
const decoded = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#38;', '&');

const idsOf = (html: string): string[] => [...html.matchAll(/<[a-z][^>]*?\sid="([^"]+)"/g)].map(([, id]) => id!);

/** The file that an address leads to, from the site's root. */
const fileOf = (address: string): string => {
  const path = address.replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/**
 * @returns a line for each fault: `page what is wrong. How to mend it.`; empty where the site is whole
 */
export function checkSite({ pages, files, base, wanted }: BuiltSite): string[] {
  const faults: string[] = [];
  const ids = new Map([...pages].map(([path, html]) => [path, new Set(idsOf(html))]));
  const titles = new Map<string, string>();

  for (const [path, html] of pages) {
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1];
    if (!title) faults.push(`${path} has no title. Give its layout one.`);
    else if (titles.has(title))
      faults.push(`${path} has the title "${title}", as ${titles.get(title)} has. Give each page a title of its own.`);
    else titles.set(title, path);
    const seen = new Set<string>();
    for (const id of idsOf(html)) {
      if (seen.has(id)) faults.push(`${path} has the anchor "${id}" twice. Rename one of the headings.`);
      seen.add(id);
    }
    if (/<[a-z][^>]*\sstyle="/.test(html)) faults.push(`${path} has an inline style, which the content policy blocks. Use a class.`);
    for (const [, raw] of html.matchAll(/<(?:a|link|script|img|form)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g)) {
      const fault = checkLink(decoded(raw!), path);
      if (fault) faults.push(`${path} ${fault}`);
    }
  }
  for (const { address, sections } of wanted) {
    const path = fileOf(address);
    const html = pages.get(path);
    if (html === undefined) {
      faults.push(`${path} was not built. A route for ${address} is missing.`);
      continue;
    }
    if (!/<main\b[^>]*\sdata-pagefind-body/.test(html)) faults.push(`${path} cannot be found by search. Give its layout filters.`);
    for (const id of sections) {
      if (!ids.get(path)!.has(id))
        faults.push(`${path} has no section "${id}", which links may reach. Show it, or take it out of the page's sections.`);
    }
  }
  return faults;

  function checkLink(link: string, from: string): string | undefined {
    if (/^(https?:|mailto:|data:)/.test(link)) return undefined;
    const [beforeFragment = '', fragment] = link.split('#');
    const address = beforeFragment.split('?')[0]!;
    const target = address === '' ? from : address.startsWith(base) ? fileOf(address.slice(base.length)) : undefined;
    if (target === undefined) return `links to ${link}, which is outside the base path ${base}. Write it with href().`;
    if (!files.has(target)) return `links to ${link}, and there is no such page. Correct the address.`;
    if (fragment && pages.has(target) && !ids.get(target)!.has(decodeURIComponent(fragment)))
      return `links to ${link}, and that page has no such anchor. Correct the anchor.`;
    return undefined;
  }
}
