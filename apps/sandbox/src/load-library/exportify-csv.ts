import { parse } from 'csv-parse/sync';
import { unusableFile } from '../sandbox.errors.js';
import {
  localTrackObject,
  parseLocalTrackUri,
  type LocalTrackObject,
} from '../spotify-web-api/local-track-object.js';
import { newestFirst, type SavedTrackObject } from '../spotify-web-api/saved-track-object.js';
import { artistObject, trackObject } from '../spotify-web-api/track-object.js';
import type { LoadedLibrary } from '../world/library.js';
import { separatorOf } from './credited-artists.js';
import { ExportifyAlbums } from './exportify-albums.js';
import { recognizeColumns } from './exportify-columns.js';
import { readRow, type ExportifyRow } from './exportify-row.js';

const SAMPLE_ROWS = 200;

/**
 * The saved tracks in an Exportify file, newest first; rows of the same moment keep their order.
 * Throws `SandboxStartError` naming the file and, where one row is to blame, its number (the header is row 1).
 */
export function parseExportifyCsv(file: string, text: string): LoadedLibrary {
  const [header = [], ...records] = parseRecords(file, text);
  const columns = recognizeColumns(header, records.slice(0, SAMPLE_ROWS));
  if (!columns.has('track')) {
    throw unusableFile(file, 'it is neither a JSON dump nor a CSV with a column of Spotify tracks');
  }
  if (!columns.has('name') && !columns.has('addedAt')) {
    throw unusableFile(file, 'it says neither what the tracks are called nor when they were saved');
  }
  const artistNames = columns.get('artistNames') ?? -1;
  const separator = separatorOf(records.map((cells) => cells[artistNames] ?? ''));
  const rows = records.map((cells, index) => {
    try {
      return readRow(cells, columns, separator);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw unusableFile(file, `in row ${index + 2}, ${error.message}`, error);
    }
  });
  const albums = new ExportifyAlbums(rows, columns.has('imageUrl'));
  const items = newestFirst(rows).map((row): SavedTrackObject => ({
    added_at: row.addedAt,
    track: trackOf(row, albums),
  }));
  return { kind: 'exportify_csv', file, rows: rows.length, items };
}

function parseRecords(file: string, text: string): string[][] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, skip_records_with_empty_values: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw unusableFile(file, `it is not well-formed CSV (${reason})`, error);
  }
}

function trackOf(row: ExportifyRow, albums: ExportifyAlbums): SavedTrackObject['track'] {
  const { subject } = row;
  switch (subject.kind) {
    case 'none':
      return null;
    case 'local':
      return localTrackOf(row, subject.uri);
    case 'track':
    case 'episode':
      return trackObject({
        id: subject.id,
        kind: subject.kind,
        name: row.name,
        artists: row.artists.map(({ id, name }) => artistObject(id, name)),
        album: albums.albumOf(row),
        disc_number: Math.max(1, row.discNumber),
        track_number: Math.max(1, row.trackNumber),
        duration_ms: row.durationMs,
        explicit: row.explicit,
        isrc: row.isrc,
        playable: row.name !== '',
      });
  }
}

function localTrackOf(row: ExportifyRow, uri: string): LocalTrackObject {
  const told = parseLocalTrackUri(uri);
  return localTrackObject(uri, {
    title: row.name || told.title,
    artist: row.artists.map(({ name }) => name).join(', ') || told.artist,
    album: row.albumName || told.album,
    seconds: row.durationMs > 0 ? row.durationMs / 1_000 : told.seconds,
  });
}
