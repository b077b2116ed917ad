import { createHash } from 'node:crypto';

const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ID_LENGTH = 22;

/** A Spotify-like id (128 bits as 22 base-62 characters) that is always the same for the same key. */
export function stableSpotifyId(key: string): string {
  let rest = BigInt(`0x${digest(key)}`);
  let id = '';
  for (let position = 0; position < ID_LENGTH; position += 1) {
    id = BASE_62.charAt(Number(rest % 62n)) + id;
    rest /= 62n;
  }
  return id;
}

/** A UUID that is always the same for the same key; its version is 8, "made by other means" (RFC 9562). */
export function stableUuid(key: string): string {
  const hex = digest(key);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}
