/** The built site as a slow line brings it: piece by piece, so that a browser paints a page of which the rest is still to come. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const DIST = new URL('../dist', import.meta.url).pathname;
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
/** A piece of a page in bytes, and the time between two: a frame and a little more, so that each can be painted. */
const PIECE = 3000;
const PAUSE = 25;

/** @returns its address, and how to end it */
export async function slowLine(): Promise<{ address: string; end: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const send = async (): Promise<void> => {
      const bytes = await readFile(DIST + path);
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
      for (let from = 0; from < bytes.length; from += PIECE) {
        response.write(bytes.subarray(from, from + PIECE));
        await wait(PAUSE);
      }
      response.end();
    };
    send().catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, end: () => server.close() };
}
