import { audioFeatureNames } from '@app/contracts';
import type { LibraryRow } from '../hold-library/library-row.js';
import { Library } from '../hold-library/library.js';
import type { PlainTrack } from './naive-gallery.js';

/** A track as the read model gives it. */
export function rowOf(track: PlainTrack): LibraryRow {
  const { spotifyId, ...description } = track.description;
  const moment = (text: string | null): number | null => (text === null ? null : Date.parse(text));
  return {
    id: spotifyId,
    changed: 1,
    ...description,
    saved: track.saved,
    addedAt: moment(track.addedAt),
    featureState: track.featureState,
    provider: track.provider,
    fetchedAt: moment(track.fetchedAt),
    features: audioFeatureNames.map((name) => track.features[name]),
    overridden: false,
    genres: track.genres,
  };
}

/** A library in memory that holds these tracks, which came in several portions. */
export function libraryOf(tracks: readonly PlainTrack[]): Library {
  const library = new Library();
  const half = Math.ceil(tracks.length / 2);
  for (const portion of [tracks.slice(0, half), tracks.slice(half)]) {
    library.put(portion.map(rowOf));
  }
  return library;
}
