import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import { contentWatch } from './content-watch.ts';

/** The messages that a browser gets when a file changes. */
function messagesFor(path: string): unknown[] {
  const messages: unknown[] = [];
  const added: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: (folder: string) => added.push(folder) });
  const server = { watcher, ws: { send: (message: unknown) => messages.push(message) } };
  void contentWatch().hooks['astro:server:setup']!({ server } as never);
  assert.deepEqual(added, ['content'], 'Vite itself looks at no content');
  watcher.emit('all', 'change', path);
  return messages;
}

test('an author who saves an entry, or a stylesheet, sees the page drawn again', () => {
  for (const path of ['content/themes/early-help.mdx', '/home/me/waymark/content/registry.csv', '/home/me/waymark/src/styles/base.css'])
    assert.deepEqual(messagesFor(path), [{ type: 'full-reload' }], path);
});
test('other files are Vite’s own business', () => {
  for (const path of ['/home/me/waymark/src/model/load.ts', '/home/me/waymark/src/mycontent/a.ts', '/home/me/waymark/a.css.map'])
    assert.deepEqual(messagesFor(path), [], path);
});
