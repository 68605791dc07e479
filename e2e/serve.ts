/** Serves the built site for the tests, beside whatever `npm start` is serving: the command allows one server only. */
import { preview } from 'astro';

const server = await preview({
  root: new URL('../', import.meta.url).pathname,
  server: { port: Number(process.env.PORT) },
  logLevel: 'error',
});
await server.closed();
