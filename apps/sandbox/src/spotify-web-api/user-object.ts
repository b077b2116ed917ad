import { COVER_SIDE, drawnCover } from '../world/drawn-cover.js';
import type { Person } from '../world/people.js';
import type { ImageObject } from './track-object.js';

/**
 * `GET /me` as an app in development mode gets it since March 2026, without `country`, `email`, `explicit_content`,
 * `followers` and `product`; with `account_id` since May 2026 (Spotify OpenAPI 2026.5.31).
 */
export interface UserObject {
  readonly account_id: string;
  readonly display_name: string | null;
  readonly external_urls: { readonly spotify: string };
  readonly href: string;
  readonly id: string;
  readonly images: readonly ImageObject[];
  readonly type: 'user';
  readonly uri: string;
}

export function userObject({ id, accountId, displayName }: Person): UserObject {
  return {
    account_id: accountId,
    display_name: displayName,
    external_urls: { spotify: `https://open.spotify.com/user/${id}` },
    href: `https://api.spotify.com/v1/users/${id}`,
    id,
    images: [{ url: drawnCover(id), height: COVER_SIDE, width: COVER_SIDE }],
    type: 'user',
    uri: `spotify:user:${id}`,
  };
}
