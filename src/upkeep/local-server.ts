/** For tests: a server on this machine that redirects, dies, is slow and refuses, as servers on the web do. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How it answers a path; some count how often they were asked before. */
const ANSWERS: Record<string, (response: ServerResponse, request: IncomingMessage, before: number) => unknown> = {
  '/': (response) => response.end(),
  '/live': (response) => response.end('a page'),
  '/moved': (response) => response.writeHead(301, { location: '/live' }).end(),
  '/moved-308': (response) => response.writeHead(308, { location: '/live?a=1#b' }).end(),
  '/elsewhere-today': (response) => response.writeHead(302, { location: '/live' }).end(),
  '/chain': (response) => response.writeHead(301, { location: '/moved' }).end(),
  '/moved-then-today': (response) => response.writeHead(301, { location: '/elsewhere-today' }).end(),
  '/today-then-moved': (response) => response.writeHead(307, { location: '/moved' }).end(),
  '/moved-to-gone': (response) => response.writeHead(301, { location: '/gone' }).end(),
  '/moved-to-front': (response) => response.writeHead(301, { location: '/' }).end(),
  '/home': (response) => response.writeHead(301, { location: '/' }).end(),
  '/moved-to-nowhere': (response) => response.writeHead(301).end(),
  '/moved-to-mail': (response) => response.writeHead(301, { location: 'mailto:a@example.org' }).end(),
  '/moved-to-bad-user': (response) => response.writeHead(301, { location: 'http://%E0%A4@example.org/' }).end(),
  '/loop': (response) => response.writeHead(301, { location: '/loop-back' }).end(),
  '/loop-back': (response) => response.writeHead(301, { location: '/loop' }).end(),
  '/gone': (response) => response.writeHead(404).end(),
  '/gone-today': (response) => response.writeHead(302, { location: '/gone' }).end(),
  '/gone-410': (response) => response.writeHead(410).end(),
  '/gone-by-head': (response, { method }) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/no-head': (response, { method }) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/refused': (response) => response.writeHead(403).end(),
  '/locked': (response) => response.writeHead(401).end(),
  '/broken': (response) => response.writeHead(500).end(),
  '/broken-once': (response, _, before) => response.writeHead(before < 2 ? 502 : 200).end(),
  '/busy-once': (response, _, before) => response.writeHead(before ? 200 : 429, { 'retry-after': '1' }).end(),
  '/busy': (response) => response.writeHead(429, { 'retry-after': '1' }).end(),
  '/busy-for-long': (response) => response.writeHead(503, { 'retry-after': '3600' }).end(),
  '/dies': (_, { socket }) => socket.resetAndDestroy(),
  '/dies-once': (response, { socket }, before) => (before ? response.end() : socket.resetAndDestroy()),
  '/hangs': () => undefined,
  '/slow': (response) => setTimeout(() => response.end(), 100),
  '/endless': (response) => response.writeHead(200).flushHeaders(),
};

export interface LocalServer {
  /** Such as http://127.0.0.1:40001 */
  origin: string;
  /** Every request: method, path, when it came and when its answer ended */
  asked: { method: string; path: string; agent: string; from: number; to: number }[];
  close(): void;
}

/** @param redirects paths that lead to another address, with it */
export async function localServer(redirects: Readonly<Record<string, string>> = {}): Promise<LocalServer> {
  const asked: LocalServer['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url!.split('?')[0]!;
    const before = asked.filter((it) => it.path === path).length;
    const mine = { method: request.method!, path, agent: request.headers['user-agent'] ?? '', from: performance.now(), to: Infinity };
    asked.push(mine);
    response.on('close', () => (mine.to = performance.now()));
    const location = redirects[path];
    if (location) response.writeHead(301, { location }).end();
    else (ANSWERS[path] ?? ANSWERS['/gone']!)(response, request, before);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}
