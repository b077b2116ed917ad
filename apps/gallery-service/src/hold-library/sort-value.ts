import type { SortKey } from '@app/contracts';
import { NONE, type Columns } from './columns.js';

/** What a row is sorted by: a number, a text, or null where it lacks the value. */
export type SortValue = number | string | null;

/** Reads the value that a list is sorted by. */
export type SortReader = (row: number) => SortValue;

/** The keys whose values stand in columns; `relevance` depends on what is looked for. */
export type ColumnSortKey = Exclude<SortKey, 'relevance'> | 'id';

/** Reads a column as sort values. */
export function sortReader(columns: Columns, key: ColumnSortKey): SortReader {
  switch (key) {
    case 'id':
      return () => null;
    case 'addedAt':
    case 'fetchedAt':
    case 'releaseDate':
    case 'duration':
      return (row) => numberOrNull(columns[key][row]);
    case 'name':
      return (row) => columns.nameKeys[row] ?? null;
    case 'isrc':
      return (row) => columns.isrcs[row] ?? null;
    case 'artist':
      return (row) => {
        const first = columns.artistsOf(row)[0];
        return first === undefined ? null : columns.artistEntries.get(first).folded.slice(0, 80);
      };
    case 'album':
      return (row) => columns.albumEntries.get(columns.albums[row] ?? 0).folded.slice(0, 80);
    case 'camelot':
      return (row) => {
        const place = columns.camelot[row] ?? NONE;
        return place === NONE ? null : wheelOrder(place);
      };
    case 'tempo':
    case 'energy':
    case 'danceability':
    case 'valence':
    case 'acousticness':
    case 'instrumentalness':
    case 'liveness':
    case 'loudness':
    case 'speechiness':
    case 'key':
    case 'mode':
    case 'timeSignature':
      return (row) => numberOrNull(columns.features[key][row]);
  }
}

/** 1A, 1B, 2A, 2B …: neighbours in the list are neighbours on the wheel. */
function wheelOrder(place: number): number {
  return (place % 12) * 2 + (place >= 12 ? 1 : 0);
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** Values upwards, null last; then ids upwards. */
export function compareRows(
  left: SortValue,
  leftId: string,
  right: SortValue,
  rightId: string,
): number {
  if (left !== right) {
    if (left === null) return 1;
    if (right === null) return -1;
    return left < right ? -1 : 1;
  }
  return leftId < rightId ? -1 : leftId > rightId ? 1 : 0;
}
