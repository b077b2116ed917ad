import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** An address that is never called, whatever name leads to it. */
export class ForbiddenAddressError extends Error {
  constructor() {
    super('this address is never called');
    this.name = 'ForbiddenAddressError';
  }
}

/**
 * Whom no webhook may reach: link-local addresses (clouds hand out credentials on 169.254.169.254 and fd00:ec2::254),
 * multicast, broadcast and the unspecified address. Private networks are allowed: the admin's own ntfy or Gotify stands
 * there most often.
 */
const forbidden = new BlockList();
forbidden.addSubnet('0.0.0.0', 8);
forbidden.addSubnet('169.254.0.0', 16);
forbidden.addSubnet('224.0.0.0', 4);
forbidden.addAddress('255.255.255.255');
forbidden.addAddress('::', 'ipv6');
forbidden.addAddress('fd00:ec2::254', 'ipv6');
forbidden.addSubnet('fe80::', 10, 'ipv6');
forbidden.addSubnet('ff00::', 8, 'ipv6');

/** @param address an IPv4 or IPv6 address, without brackets */
export function isForbiddenAddress(address: string): boolean {
  return forbidden.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** True where a URL's host is an address, and a forbidden one: names are looked at when they are resolved. */
export function isForbiddenHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) !== 0 && isForbiddenAddress(bare);
}

/**
 * Resolves names for a connection and leaves forbidden addresses out. It is asked at the moment of connecting, so a name
 * that leads somewhere else by then is looked at again.
 */
export const allowedLookup: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error !== null) return callback(error, '', 4);
    const allowed = found.filter(({ address }) => !isForbiddenAddress(address));
    const [first] = allowed;
    if (first === undefined) return callback(new ForbiddenAddressError(), '', 4);
    if (options.all === true) callback(null, allowed);
    else callback(null, first.address, first.family);
  });
};
