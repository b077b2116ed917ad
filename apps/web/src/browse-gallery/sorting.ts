import type { Sort, SortKey } from '@app/contracts';
import type { ColumnName } from './columns.js';

/** What each column sorts by; `null` where a list cannot be sorted by it. */
export const sortOfColumn: Record<ColumnName, SortKey | null> = {
  album: 'album',
  added: 'addedAt',
  released: 'releaseDate',
  duration: 'duration',
  genres: null,
  isrc: 'isrc',
  tempo: 'tempo',
  key: 'camelot',
  energy: 'energy',
  danceability: 'danceability',
  valence: 'valence',
  acousticness: 'acousticness',
  instrumentalness: 'instrumentalness',
  liveness: 'liveness',
  speechiness: 'speechiness',
  loudness: 'loudness',
  timeSignature: 'timeSignature',
};

const ascendingFirst: readonly SortKey[] = ['name', 'artist', 'album', 'isrc', 'camelot', 'tempo'];

/** True where people expect the greatest first: the newest, the loudest. Names begin at A. */
export function firstDirection(key: SortKey): boolean {
  return !ascendingFirst.includes(key);
}

export function readSort(sort: Sort): { readonly key: SortKey; readonly descending: boolean } {
  return sort.startsWith('-')
    ? { key: sort.slice(1) as SortKey, descending: true }
    : { key: sort as SortKey, descending: false };
}

export function writeSort(key: SortKey, descending: boolean): Sort {
  return descending ? `-${key}` : key;
}
