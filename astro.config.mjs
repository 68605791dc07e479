import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { BASE, SITE } from './src/permalinks/addresses.ts';
import { checkedSite } from './src/site/checked-site.ts';
import { contentWatch } from './src/site/content-watch.ts';
import { hostFiles } from './src/site/host-files.ts';
import { keptPages } from './src/site/kept-pages.ts';
import { overdueReviews } from './src/site/overdue-reviews.ts';
import { searchIndex } from './src/site/search-index.ts';

export default defineConfig({
  site: SITE,
  base: BASE,
  trailingSlash: 'always',
  // Not in node_modules, which copies of the project may share.
  cacheDir: './.cache/astro/',
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  // mdx() brings the renderer for bodies that src/model/body.ts reads; no .mdx file enters the bundle.
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !/\/(search|404)\/$/.test(page) }),
    contentWatch(),
    hostFiles(),
    searchIndex(),
    checkedSite(),
    overdueReviews(),
    keptPages(),
  ],
  vite: {
    cacheDir: './.cache/vite/',
    build: {
      // Small scripts stay in files, so that the content policy needs no hash for them.
      assetsInlineLimit: 0,
    },
  },
});
