import {
  audioFeatureNames,
  type AudioFeatures,
  type EventData,
  type FeatureProvider,
  type MatchDoubt,
  type MatchedBy,
  type TrackEnrichedV1,
} from '@app/contracts';

export type TrackEnrichedData = EventData<typeof TrackEnrichedV1>;

/** A row of `track_features` as far as others learn of it. */
export interface StoredRow extends AudioFeatures {
  readonly spotifyId: string;
  readonly isrc: string | null;
  readonly provider: FeatureProvider;
  readonly matchedBy: MatchedBy;
  readonly sharedFrom: string | null;
  readonly fetchedAt: Date;
  readonly genres: TrackEnrichedData['genres'];
  readonly doubts: readonly MatchDoubt[];
}

/** The columns of a StoredRow, to be selected from `track_features` or returned by an insert into it. */
export const storedColumns = `spotify_id AS "spotifyId", isrc, provider, matched_by AS "matchedBy",
  shared_from AS "sharedFrom", fetched_at AS "fetchedAt", genres, doubts, tempo, energy, danceability, valence, acousticness,
  instrumentalness, liveness, loudness, speechiness, key, mode, time_signature AS "timeSignature"`;

/** The row in the words of the event. */
export function toFact(row: StoredRow): TrackEnrichedData {
  const { spotifyId, provider, matchedBy, sharedFrom, genres } = row;
  const fetchedAt = row.fetchedAt.toISOString();
  const figures = audioFeatureNames.map((name) => [name, row[name]]);
  const features = Object.fromEntries(figures) as AudioFeatures;
  const fact = { spotifyId, provider, matchedBy, sharedFrom, fetchedAt, features, genres };
  return row.doubts.length === 0 ? fact : { ...fact, doubts: [...row.doubts] };
}
