/** In development: a change in content/ or in a stylesheet reloads the page; both are read outside Vite's own graph. */
import type { AstroIntegration } from 'astro';

export const contentWatch = (): AstroIntegration => ({
  name: 'waymark:content-watch',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.add('content');
      server.watcher.on('all', (_event, path) => {
        if (/(^|\/)content\/|\.css$/.test(path)) server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
