import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isPrivate, lookupPublic } from './private-addresses.ts';

describe('addresses that no link on the web may lead to', () => {
  for (const host of [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.9',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '[::1]',
    '[::]',
    '[fd00::1]',
    '[fe80::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:a01:203]',
    '[::7f00:1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b::a01:203]',
    '[64:ff9b:1::1]',
    '[2002:7f00:1::]',
    '[2001::1]',
    '[fec0::1]',
    '[2001:db8::1]',
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.1',
  ])
    // prettier-ignore
    test(`${host} is private`, () => assert.equal(isPrivate(host), true));
  for (const host of [
    '93.184.216.34',
    '172.32.0.1',
    '[2606:2800:220:1::1]',
    '[::ffff:93.184.216.34]',
    '[64:ff9b::93.184.216.34]',
    '[2001:4860::1]',
    'www.example.org',
  ])
    test(`${host} is not`, () => assert.equal(isPrivate(host), false));

  for (const all of [true, false])
    test(`a name that leads there is refused where ${all ? 'all its addresses are' : 'one address is'} asked for`, async () => {
      const error = await new Promise((resolve) => lookupPublic('localhost', { all }, resolve));
      assert.match(String(error), /localhost is within a private network/);
    });
});
