import type { Genre } from '@app/contracts';
import type { TrackFacts } from '../world/track-facts.js';

/** SoundCharts' names of the twelve audio features, in the order in which it gives them. */
export const audioFields = [
  'acousticness',
  'danceability',
  'energy',
  'instrumentalness',
  'key',
  'liveness',
  'loudness',
  'mode',
  'speechiness',
  'tempo',
  'timeSignature',
  'valence',
] as const;
export type AudioField = (typeof audioFields)[number];

/** The features of one song; a field that is not known is left out. */
export type SongAudio = Readonly<Partial<Record<AudioField, number>>>;

/**
 * A song as the provider knows it. `track` describes it where a library ever held it; `audio` is null for a song that
 * was never analysed.
 */
export interface Song {
  readonly spotifyId: string;
  readonly isrc: string | null;
  readonly track: TrackFacts | null;
  readonly audio: SongAudio | null;
  readonly genres: readonly Genre[];
}

/** Which songs there are. `isrc` arguments are normalised; null means that the song is not known by this key. */
export interface SongSource {
  readonly kind: 'file' | 'invented';
  /** How many rows were read from a file of features; null without one. */
  readonly rows: number | null;
  bySpotifyId(spotifyId: string): Song | null;
  byIsrc(isrc: string): Song | null;
}
