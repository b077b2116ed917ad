import type { ArtistObject } from './track-object.js';

/**
 * A file from somebody's own disk in a listing: it has a `spotify:local:` address and no ids, links, cover or release
 * date. Shape as in recorded playlists with local files (Web API, 2020 to 2025).
 */
export interface LocalTrackObject {
  readonly album: {
    readonly album_type: null;
    readonly artists: readonly ArtistObject[];
    readonly external_urls: Record<string, never>;
    readonly href: null;
    readonly id: null;
    readonly images: readonly never[];
    readonly name: string;
    readonly release_date: null;
    readonly release_date_precision: null;
    readonly type: 'album';
    readonly uri: null;
  };
  readonly artists: readonly ArtistObject[];
  readonly disc_number: 0;
  readonly duration_ms: number;
  readonly explicit: false;
  readonly external_ids: Record<string, never>;
  readonly external_urls: Record<string, never>;
  readonly href: null;
  readonly id: null;
  readonly is_local: true;
  readonly name: string;
  readonly preview_url: null;
  readonly track_number: 0;
  readonly type: 'track';
  readonly uri: string;
}

/** What the address of a local file tells: `spotify:local:<artist>:<album>:<title>:<seconds>`, form-encoded parts. */
export interface LocalFile {
  readonly artist: string;
  readonly album: string;
  readonly title: string;
  readonly seconds: number;
}

export function localTrackUri(file: LocalFile): string {
  const parts = [file.artist, file.album, file.title].map((part) =>
    encodeURIComponent(part).replaceAll('%20', '+'),
  );
  return `spotify:local:${parts.join(':')}:${file.seconds}`;
}

/** Reads the address of a local file; parts that are missing come out empty. */
export function parseLocalTrackUri(uri: string): LocalFile {
  const [artist = '', album = '', title = '', seconds = ''] = uri.split(':').slice(2).map(decode);
  return { artist, album, title, seconds: Number.parseInt(seconds, 10) || 0 };
}

export function localTrackObject(uri: string, file: LocalFile): LocalTrackObject {
  return {
    album: {
      album_type: null,
      artists: [],
      external_urls: {},
      href: null,
      id: null,
      images: [],
      name: file.album,
      release_date: null,
      release_date_precision: null,
      type: 'album',
      uri: null,
    },
    artists: file.artist === '' ? [] : [localArtist(file.artist)],
    disc_number: 0,
    duration_ms: file.seconds * 1_000,
    explicit: false,
    external_ids: {},
    external_urls: {},
    href: null,
    id: null,
    is_local: true,
    name: file.title,
    preview_url: null,
    track_number: 0,
    type: 'track',
    uri,
  };
}

function localArtist(name: string): ArtistObject {
  return { external_urls: {}, href: null, id: null, name, type: 'artist', uri: null };
}

function decode(part: string): string {
  const spaced = part.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
