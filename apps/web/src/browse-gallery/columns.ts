import type { AudioFeatures } from '@app/contracts';

/** What a column shows of a track. Those that show a feature come last, so that one sentence can stand in for all of them. */
export const columnNames = [
  'album',
  'added',
  'released',
  'duration',
  'genres',
  'isrc',
  'tempo',
  'key',
  'energy',
  'danceability',
  'valence',
  'acousticness',
  'instrumentalness',
  'liveness',
  'speechiness',
  'loudness',
  'timeSignature',
] as const;
export type ColumnName = (typeof columnNames)[number];

export const defaultColumns: readonly ColumnName[] = [
  'album',
  'added',
  'duration',
  'tempo',
  'key',
  'energy',
  'danceability',
  'valence',
];

/** The features among the columns. */
export const featureColumns = columnNames.slice(6) as readonly (ColumnName & keyof AudioFeatures)[];

export function isFeatureColumn(name: ColumnName): name is ColumnName & keyof AudioFeatures {
  return (featureColumns as readonly string[]).includes(name);
}

/** Widths in rem: what a column needs at least, and the share of the free room that it takes. */
const widths: Record<ColumnName, readonly [least: number, grow: number]> = {
  album: [7.5, 1.4],
  added: [5.9, 0],
  released: [4.2, 0],
  duration: [3.1, 0],
  genres: [7, 0.9],
  isrc: [7.6, 0],
  tempo: [3.4, 0],
  key: [4.4, 0],
  energy: [4.3, 0],
  danceability: [4.3, 0],
  valence: [4.3, 0],
  acousticness: [4.3, 0],
  instrumentalness: [4.3, 0],
  liveness: [4.3, 0],
  speechiness: [4.3, 0],
  loudness: [4.2, 0],
  timeSignature: [3.2, 0],
};

const COVER = 3;
const LEAST_TRACK = 11.5;
const SPOTIFY = 2.25;
const GAP = 0.9;

/** Which of the wanted columns go first where there is little room. */
const firstToGo: readonly ColumnName[] = [
  'isrc',
  'genres',
  'timeSignature',
  'speechiness',
  'liveness',
  'loudness',
  'released',
  'acousticness',
  'instrumentalness',
  'album',
  'valence',
  'duration',
  'danceability',
  'added',
  'energy',
  'key',
  'tempo',
];

/** The wanted columns that fit into a width (rem), in the order of reading. */
export function fittingColumns(wanted: readonly ColumnName[], widthRem: number): ColumnName[] {
  const shown = new Set(wanted);
  const needed = (): number =>
    COVER +
    LEAST_TRACK +
    SPOTIFY +
    [...shown].reduce((sum, name) => sum + widths[name][0], 0) +
    GAP * (shown.size + 2);
  for (const name of firstToGo) {
    if (needed() <= widthRem) break;
    shown.delete(name);
  }
  return columnNames.filter((name) => shown.has(name));
}

/** The value of `grid-template-columns` for a row with these columns between the track and the link to Spotify. */
export function columnTemplate(columns: readonly ColumnName[]): string {
  const middle = columns.map((name) => {
    const [least, grow] = widths[name];
    return grow > 0 ? `minmax(${least}rem, ${grow}fr)` : `${least}rem`;
  });
  return [`${COVER}rem`, `minmax(${LEAST_TRACK}rem, 2.2fr)`, ...middle, `${SPOTIFY}rem`].join(' ');
}
