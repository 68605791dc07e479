/** Addresses within a network: no link on the web may lead a check of sources there. */
import { lookup } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';

/** The Internet Protocol's ranges that are not "globally reachable". Source: the special-purpose address registries of IANA. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  // BlockList holds ::ffff:10.0.0.1 against it by itself; not so 64:ff9b::10.0.0.1, as a network without IPv4 writes it (RFC 6052).
  PRIVATE.addSubnet(network, prefix, 'ipv4');
  PRIVATE.addSubnet(`64:ff9b::${network}`, 96 + prefix, 'ipv6');
}
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv6');

/** Thrown, or handed on by lookupPublic, for an address that the web does not reach. */
export class PrivateAddress extends Error {
  readonly code = 'PRIVATE';
}

/** Whether an IP address, written as in a URL, belongs to no public network; false for a name. */
export function isPrivate(host: string): boolean {
  const ip = host.replace(/^\[|\]$/g, '');
  const family = isIP(ip);
  return family !== 0 && PRIVATE.check(ip, family === 6 ? 'ipv6' : 'ipv4');
}

/** Finds a name's addresses as Node does, and refuses the name where one is private: what is refused is what would be asked. */
export const lookupPublic: LookupFunction = (name, options, done) => {
  lookup(name, { ...(options as LookupOptions), all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, '');
    if (found.some(({ address }) => isPrivate(address))) return done(new PrivateAddress(`${name} is within a private network`), '');
    if (options.all) return done(null, found);
    return done(null, found[0]!.address, found[0]!.family);
  });
};
