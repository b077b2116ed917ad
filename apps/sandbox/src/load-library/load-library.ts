import { readFile } from 'node:fs/promises';
import { unusableFile } from '../sandbox.errors.js';
import type { LoadedLibrary } from '../world/library.js';
import { parseExportifyCsv } from './exportify-csv.js';
import { parseSavedTracksDump } from './saved-tracks-dump.js';

/**
 * Reads a library from a file: a JSON dump or an Exportify CSV, told apart by their first character.
 * Throws `SandboxStartError` naming the file and the reason.
 */
export async function loadLibrary(file: string): Promise<LoadedLibrary> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw unusableFile(file, 'it cannot be read', error);
  }
  const content = text.replace(/^\uFEFF/, '').trimStart();
  return /^[[{]/.test(content)
    ? parseSavedTracksDump(file, content)
    : parseExportifyCsv(file, text);
}
