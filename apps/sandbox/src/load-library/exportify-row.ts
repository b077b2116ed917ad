import { spotifyMoment } from '../spotify-web-api/saved-track-object.js';
import type { ColumnRole, Columns } from './exportify-columns.js';
import { creditedArtists, type CreditedArtist } from './credited-artists.js';

/** The first moment of computer time: when a track was saved, for files that do not say. */
const UNKNOWN_MOMENT = '1970-01-01T00:00:00Z';

/** What a row is about: a track or episode by id, a local file by its address, or nothing (a null track). */
export type RowSubject =
  | { readonly kind: 'track' | 'episode'; readonly id: string }
  | { readonly kind: 'local'; readonly uri: string }
  | { readonly kind: 'none' };

/** One row of an Exportify file, as text where nobody has to understand it. `addedAt` in Spotify's form. */
export interface ExportifyRow {
  readonly subject: RowSubject;
  readonly name: string;
  readonly artists: readonly CreditedArtist[];
  readonly albumId: string;
  readonly albumName: string;
  readonly albumArtists: readonly CreditedArtist[];
  readonly releaseDate: string;
  readonly imageUrl: string;
  readonly discNumber: number;
  readonly trackNumber: number;
  readonly durationMs: number;
  readonly explicit: boolean;
  readonly isrc: string | null;
  readonly addedAt: string;
}

/** Reads one row. Throws `RangeError` with a reason for a track or a moment that cannot be understood. */
export function readRow(
  cells: readonly string[],
  columns: Columns,
  separator: RegExp,
): ExportifyRow {
  const text = (role: ColumnRole): string => cells[columns.get(role) ?? -1]?.trim() ?? '';
  const number = (role: ColumnRole): number => {
    const value = Number(text(role));
    return Number.isFinite(value) ? Math.round(value) : 0;
  };
  return {
    subject: subjectOf(text('track')),
    name: text('name'),
    artists: creditedArtists(text('artistNames'), text('artistIds'), separator),
    albumId: text('album').replace(/^spotify:album:/, ''),
    albumName: text('albumName'),
    albumArtists: creditedArtists(text('albumArtistNames'), text('albumArtistIds'), separator),
    releaseDate: text('releaseDate'),
    imageUrl: text('imageUrl'),
    discNumber: number('discNumber'),
    trackNumber: number('trackNumber'),
    durationMs: number('durationMs'),
    explicit: /^true$/i.test(text('explicit')),
    isrc: text('isrc') === '' ? null : text('isrc'),
    addedAt: momentOf(text('addedAt')),
  };
}

function subjectOf(value: string): RowSubject {
  if (value === '') return { kind: 'none' };
  if (value.startsWith('spotify:local:')) return { kind: 'local', uri: value };
  const named = /^(?:spotify:(track|episode):)?([0-9A-Za-z]{22})$/.exec(value);
  if (named?.[2] === undefined) throw new RangeError(`"${value}" is no Spotify track`);
  return { kind: named[1] === 'episode' ? 'episode' : 'track', id: named[2] };
}

function momentOf(value: string): string {
  if (value === '') return UNKNOWN_MOMENT;
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) throw new RangeError(`"${value}" is no point in time`);
  return spotifyMoment(moment);
}
