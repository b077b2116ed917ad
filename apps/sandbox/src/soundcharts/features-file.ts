import { readFile } from 'node:fs/promises';
import { normalizeIsrc } from '@app/contracts';
import { parse } from 'csv-parse/sync';
import { unusableFile } from '../sandbox.errors.js';
import { audioFields, type AudioField, type SongAudio } from './song.js';

/** One row of a file of features: `spotify_id`, `isrc` where it is known, and the features that are not blank. */
export interface FeaturesRow {
  readonly spotifyId: string;
  readonly isrc: string | null;
  readonly audio: SongAudio;
}

const columnOf = (field: AudioField): string =>
  field === 'timeSignature' ? 'time_signature' : field;

/** Reads a CSV of features. Throws `SandboxStartError` naming the file and the reason. */
export async function readFeaturesFile(file: string): Promise<readonly FeaturesRow[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw unusableFile(file, 'it cannot be read', error);
  }
  return parseFeatures(file, text);
}

/**
 * Numbers come out exactly as `Number(text)` reads them; a blank cell is a feature that is not known.
 * Throws `SandboxStartError` where a column is missing or a cell is not a number.
 */
export function parseFeatures(file: string, text: string): readonly FeaturesRow[] {
  let records: string[][];
  try {
    records = parse(text, { bom: true, skip_empty_lines: true });
  } catch (error) {
    throw unusableFile(file, `it is not a CSV file (${String(error)})`, error);
  }
  const [header = [], ...rows] = records;
  const missing = ['spotify_id', ...audioFields.map(columnOf)].filter(
    (name) => !header.includes(name),
  );
  if (missing.length > 0) throw unusableFile(file, `it has no column ${missing.join(', ')}`);
  return rows.map((cells, index) => {
    const cell = (name: string): string => cells[header.indexOf(name)]?.trim() ?? '';
    const known = audioFields
      .filter((field) => cell(columnOf(field)) !== '')
      .map((field): [AudioField, number] => [field, Number(cell(columnOf(field)))]);
    const wrong = known.find(([, value]) => !Number.isFinite(value));
    if (wrong !== undefined) {
      throw unusableFile(file, `row ${index + 2} has a ${columnOf(wrong[0])} that is not a number`);
    }
    return {
      spotifyId: cell('spotify_id'),
      isrc: normalizeIsrc(cell('isrc')),
      audio: Object.fromEntries(known),
    };
  });
}
