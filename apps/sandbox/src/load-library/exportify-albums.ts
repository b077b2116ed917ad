import { albumObject, artistObject, type AlbumObject } from '../spotify-web-api/track-object.js';
import { COVER_SIDE, drawnCover } from '../world/drawn-cover.js';
import { stableSpotifyId } from '../world/stable-id.js';
import type { ExportifyRow } from './exportify-row.js';

const VARIOUS_ARTISTS = /^various artists$/i;
const LONGEST_SINGLE = 3;

/**
 * The albums of an Exportify file. What the file does not say is worked out from its rows: an album has at least as many
 * tracks as the highest track number, and is a single up to three of them. An album without an id gets one made from its
 * name, date and artist. Covers are drawn where the file has no column for them.
 */
export class ExportifyAlbums {
  private readonly sizes = new Map<string, number>();

  constructor(
    rows: readonly ExportifyRow[],
    private readonly hasCovers: boolean,
  ) {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const key = albumKey(row);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      this.sizes.set(key, Math.max(this.sizes.get(key) ?? 1, count, row.trackNumber));
    }
  }

  /** The album of a row. */
  albumOf(row: ExportifyRow): AlbumObject {
    const id = albumKey(row);
    const artists = row.albumArtists.length > 0 ? row.albumArtists : row.artists.slice(0, 1);
    const size = this.sizes.get(id) ?? 1;
    return albumObject({
      id,
      name: row.albumName,
      artists: artists.map((artist) => artistObject(artist.id, artist.name)),
      album_type: albumType(size, artists[0]?.name ?? ''),
      images: this.imagesOf(id, row.imageUrl),
      releaseDate: /^\d{4}(-\d\d){0,2}$/.test(row.releaseDate) ? row.releaseDate : '0000',
      total_tracks: size,
    });
  }

  private imagesOf(id: string, imageUrl: string): AlbumObject['images'] {
    const url = this.hasCovers ? imageUrl : drawnCover(id);
    return url === '' ? [] : [{ url, height: COVER_SIDE, width: COVER_SIDE }];
  }
}

function albumKey({ albumId, albumName, releaseDate, artists }: ExportifyRow): string {
  if (albumId !== '') return albumId;
  return stableSpotifyId(`album:${albumName}:${releaseDate}:${artists[0]?.name ?? ''}`);
}

function albumType(size: number, artist: string): AlbumObject['album_type'] {
  if (VARIOUS_ARTISTS.test(artist)) return 'compilation';
  return size > LONGEST_SINGLE ? 'album' : 'single';
}
