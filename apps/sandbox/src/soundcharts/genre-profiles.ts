import type { Genre } from '@app/contracts';

/** How music of a genre tends to sound: the middles around which features are invented. Tempo in beats per minute. */
export interface GenreProfile {
  readonly root: string;
  readonly subs: readonly string[];
  readonly energy: number;
  readonly acousticness: number;
  readonly danceability: number;
  readonly valence: number;
  readonly tempo: number;
  readonly speechiness: number;
  /** The share of pieces without a singer. */
  readonly instrumental: number;
}

type Sound = readonly [
  energy: number,
  acousticness: number,
  danceability: number,
  valence: number,
  tempo: number,
  speechiness: number,
  instrumental: number,
];

function profile(root: string, subs: readonly string[], sound: Sound): GenreProfile {
  const [energy, acousticness, danceability, valence, tempo, speechiness, instrumental] = sound;
  return {
    root,
    subs,
    energy,
    acousticness,
    danceability,
    valence,
    tempo,
    speechiness,
    instrumental,
  };
}

/** A closed list of genres; the roots are among those that SoundCharts uses (answers of November 2025). */
export const genreProfiles: readonly GenreProfile[] = [
  profile(
    'alternative',
    ['indie rock', 'indie pop', 'dream pop'],
    [0.66, 0.2, 0.52, 0.46, 124, 0.05, 0.12],
  ),
  profile(
    'rock',
    ['garage rock', 'psychedelic rock', 'post-punk'],
    [0.76, 0.1, 0.5, 0.52, 128, 0.06, 0.08],
  ),
  profile('pop', ['synth-pop', 'chamber pop'], [0.64, 0.25, 0.65, 0.55, 118, 0.06, 0.02]),
  profile('electronic', ['house', 'techno', 'downtempo'], [0.7, 0.1, 0.7, 0.42, 124, 0.06, 0.6]),
  profile('hip-hop & rap', ['boom bap', 'trap'], [0.64, 0.18, 0.74, 0.48, 94, 0.24, 0.02]),
  profile('r&b, funk & soul', ['soul', 'funk'], [0.56, 0.35, 0.67, 0.64, 106, 0.06, 0.04]),
  profile('jazz & standards', ['cool jazz', 'vocal jazz'], [0.28, 0.8, 0.5, 0.42, 112, 0.05, 0.55]),
  profile(
    'folk & traditional',
    ['contemporary folk', 'ballad'],
    [0.32, 0.78, 0.5, 0.42, 110, 0.04, 0.1],
  ),
  profile('latin', ['cumbia', 'bolero', 'mpb'], [0.62, 0.4, 0.68, 0.68, 112, 0.06, 0.03]),
  profile('asian', ['city pop', 'j-pop'], [0.68, 0.25, 0.64, 0.64, 116, 0.05, 0.03]),
  profile(
    'european',
    ['chanson', 'liedermacher', 'cantautori'],
    [0.5, 0.48, 0.57, 0.48, 114, 0.06, 0.04],
  ),
  profile('metal', ['doom metal', 'melodic death metal'], [0.91, 0.02, 0.37, 0.3, 132, 0.09, 0.18]),
  profile(
    'classical, ensemble & opera',
    ['chamber', 'piano'],
    [0.14, 0.93, 0.28, 0.22, 98, 0.04, 0.95],
  ),
  profile('instrumental', ['ambient', 'post-rock'], [0.24, 0.62, 0.3, 0.2, 92, 0.04, 0.97]),
];

/** The profile of the first of a track's genres; undefined where there is none or it is not in the list. */
export function profileOf(genres: readonly Genre[]): GenreProfile | undefined {
  return genreProfiles.find(({ root }) => root === genres[0]?.root);
}
