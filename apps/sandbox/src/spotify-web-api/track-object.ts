/**
 * The objects of `GET /me/tracks` as apps in development mode get them since March 2026 (Spotify OpenAPI 2026.5.31):
 * without `available_markets`, `popularity`, `linked_from`; `preview_url` is always null.
 */
export interface ArtistObject {
  readonly external_urls: { readonly spotify?: string };
  readonly href: string | null;
  readonly id: string | null;
  readonly name: string;
  readonly type: 'artist';
  readonly uri: string | null;
}

/** A cover; sizes in pixels. */
export interface ImageObject {
  readonly url: string;
  readonly height: number | null;
  readonly width: number | null;
}

export interface AlbumObject {
  readonly album_type: 'album' | 'single' | 'compilation';
  readonly artists: readonly ArtistObject[];
  readonly external_urls: { readonly spotify: string };
  readonly href: string;
  readonly id: string;
  readonly images: readonly ImageObject[];
  readonly name: string;
  readonly release_date: string;
  readonly release_date_precision: 'year' | 'month' | 'day';
  readonly total_tracks: number;
  readonly type: 'album';
  readonly uri: string;
}

export interface TrackObject {
  readonly album: AlbumObject;
  readonly artists: readonly ArtistObject[];
  readonly disc_number: number;
  readonly duration_ms: number;
  readonly explicit: boolean;
  readonly external_ids: { readonly isrc?: string };
  readonly external_urls: { readonly spotify: string };
  readonly href: string;
  readonly id: string;
  readonly is_local: false;
  readonly is_playable: boolean;
  readonly name: string;
  readonly preview_url: null;
  readonly restrictions?: { readonly reason: string };
  readonly track_number: number;
  readonly type: 'track' | 'episode';
  readonly uri: string;
}

type Kind = 'artist' | 'album' | 'track' | 'episode';

function addresses<K extends Kind>(kind: K, id: string) {
  return {
    external_urls: { spotify: `https://open.spotify.com/${kind}/${id}` },
    href: `https://api.spotify.com/v1/${kind}s/${id}`,
    id,
    type: kind,
    uri: `spotify:${kind}:${id}`,
  };
}

export function artistObject(id: string, name: string): ArtistObject {
  return { ...addresses('artist', id), name };
}

/** `releaseDate` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the precision is read from it. */
export function albumObject(
  album: Pick<AlbumObject, 'album_type' | 'artists' | 'images' | 'name' | 'total_tracks'> & {
    readonly id: string;
    readonly releaseDate: string;
  },
): AlbumObject {
  const { id, releaseDate, ...rest } = album;
  return {
    ...addresses('album', id),
    ...rest,
    release_date: releaseDate,
    release_date_precision: precisionOf(releaseDate),
  };
}

export function trackObject(
  track: Pick<
    TrackObject,
    'album' | 'artists' | 'disc_number' | 'duration_ms' | 'explicit' | 'name' | 'track_number'
  > & {
    readonly id: string;
    readonly kind?: 'track' | 'episode';
    readonly isrc: string | null;
    readonly restriction?: string;
    readonly playable: boolean;
  },
): TrackObject {
  const { id, kind = 'track', isrc, restriction, playable, ...rest } = track;
  return {
    ...addresses(kind, id),
    ...rest,
    external_ids: isrc === null ? {} : { isrc },
    is_local: false,
    is_playable: playable,
    preview_url: null,
    ...(restriction === undefined ? {} : { restrictions: { reason: restriction } }),
  };
}

function precisionOf(releaseDate: string): AlbumObject['release_date_precision'] {
  if (releaseDate.length > 7) return 'day';
  return releaseDate.length > 4 ? 'month' : 'year';
}
