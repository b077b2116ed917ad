import type { KnownTracks } from '../world/known-tracks.js';
import type { FeaturesRow } from './features-file.js';
import type { Song, SongSource } from './song.js';

/**
 * The songs of a file of features. A song is known by its Spotify id if the file has it; by an ISRC if the file has
 * that ISRC, or if a track with features carries it in the library.
 */
export class FileSongs implements SongSource {
  readonly kind = 'file';
  readonly rows: number;
  private readonly byIdIndex = new Map<string, FeaturesRow>();
  private readonly byIsrcIndex = new Map<string, FeaturesRow>();

  constructor(
    rows: readonly FeaturesRow[],
    private readonly knownTracks: KnownTracks,
  ) {
    this.rows = rows.length;
    for (const row of rows) {
      if (!this.byIdIndex.has(row.spotifyId)) this.byIdIndex.set(row.spotifyId, row);
      if (row.isrc !== null && !this.byIsrcIndex.has(row.isrc)) this.byIsrcIndex.set(row.isrc, row);
    }
  }

  bySpotifyId(spotifyId: string): Song | null {
    return this.songOf(this.byIdIndex.get(spotifyId), null);
  }

  byIsrc(isrc: string): Song | null {
    const inFile = this.byIsrcIndex.get(isrc);
    if (inFile !== undefined) return this.songOf(inFile, isrc);
    const sharing = this.knownTracks.byIsrc(isrc).find(({ id }) => this.byIdIndex.has(id));
    return sharing === undefined ? null : this.songOf(this.byIdIndex.get(sharing.id), isrc);
  }

  private songOf(row: FeaturesRow | undefined, askedIsrc: string | null): Song | null {
    if (row === undefined) return null;
    const own = this.knownTracks.byId(row.spotifyId);
    const isrc = askedIsrc ?? own?.isrc ?? row.isrc;
    const [sameRecording] = isrc === null ? [] : this.knownTracks.byIsrc(isrc);
    return {
      spotifyId: row.spotifyId,
      isrc,
      track: own ?? sameRecording ?? null,
      audio: row.audio,
      genres: [],
    };
  }
}
