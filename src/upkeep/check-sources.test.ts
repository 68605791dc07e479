import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { checkSources } from './check-sources.ts';
import { localServer } from './local-server.ts';
import type { LocalServer } from './local-server.ts';

const MANNERS = { pause: 10, timeout: 400, patience: 2000, mayBePrivate: true };

describe('many sources are asked', { concurrency: false }, () => {
  let servers: LocalServer[];
  before(async () => (servers = await Promise.all(Array.from({ length: 3 }, () => localServer()))));
  after(() => servers.forEach((it) => it.close()));
  const at = (server: number, path: string) => ({ id: `${server}${path}`, url: servers[server]!.origin + path });
  /** A server that was there a moment ago. */
  const dead = async (id: string) => {
    const server = await localServer();
    server.close();
    return { id, url: `${server.origin}/live` };
  };

  test('and each gets its own answer, in the order given', async () => {
    const found = await checkSources([at(0, '/gone'), at(1, '/moved'), at(0, '/live'), at(2, '/refused')], MANNERS);
    assert.deepEqual(
      [...found!].map(([id, { is }]) => `${id} ${is}`),
      ['0/gone gone', '1/moved moved', '0/live live', '2/refused unknown'],
    );
  });
  test('and one that is dead is unknown, as long as another answers', async () => {
    const found = await checkSources([await dead('dead'), at(0, '/live')], MANNERS);
    assert.deepEqual([found!.get('dead')!.is, found!.get('0/live')!.is], ['unknown', 'live']);
  });
  test('and where none answers, nothing was found out: there is no internet', async () => {
    assert.equal(await checkSources([await dead('one')], MANNERS), undefined);
  });
  test('and the last of many are not waited for, where none of the first answers', async () => {
    const many = await Promise.all(Array.from({ length: 40 }, () => localServer()));
    const sources = many.map(({ origin }) => ({ id: origin, url: `${origin}/dies` }));
    const found = await checkSources(sources, MANNERS);
    many.forEach((it) => it.close());
    assert.equal(found, undefined);
    const asked = many.filter((it) => it.asked.length).length;
    assert.ok(asked >= 10 && asked < 20, `${asked} of 40 servers were asked`);
  });
});
