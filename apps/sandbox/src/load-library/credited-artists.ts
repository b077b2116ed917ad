import { stableSpotifyId } from '../world/stable-id.js';

/** An artist of a row; the id is made from the name where the file has none. */
export interface CreditedArtist {
  readonly id: string;
  readonly name: string;
}

const ESCAPED_COMMA = '\\,';
/**
 * How exporters separate names. Commas inside a name are escaped by one of them (`\,`) and left bare by the others, so
 * a comma with a space after it is tried last.
 */
const separators = [/;/, /(?<!\\),(?! )/, /(?<!\\), /] as const;

/** The names in a cell, cut so that there are as many as there are ids; several cuts are tried. */
export function creditedArtists(
  namesCell: string,
  idsCell: string,
  fileSeparator: RegExp,
): readonly CreditedArtist[] {
  const ids = idsCell === '' ? [] : idsCell.split(/\s*[,;]\s*/).map(bareId);
  const names =
    ids.length === 0 ? cut(namesCell, fileSeparator) : matchingCut(namesCell, ids.length);
  const count = Math.max(ids.length, names.length);
  return Array.from({ length: count }, (_, index) => {
    const name = names[index] ?? '';
    return { id: ids[index] ?? stableSpotifyId(`artist:${name}`), name };
  });
}

/**
 * How a file without artist ids separates names: with semicolons where it has some, though fewer than commas, for a
 * comma is often part of a name and a semicolon hardly ever.
 */
export function separatorOf(namesCells: readonly string[]): RegExp {
  const uses = (separator: RegExp): number =>
    namesCells.filter((cell) => separator.test(cell)).length;
  const [semicolon, tightComma, spacedComma] = separators;
  const commas = Math.max(uses(tightComma), uses(spacedComma));
  if (uses(semicolon) > 0 && uses(semicolon) * 10 >= commas) return semicolon;
  return uses(tightComma) > uses(spacedComma) ? tightComma : spacedComma;
}

function matchingCut(namesCell: string, count: number): readonly string[] {
  if (count === 1) return [clean(namesCell)];
  const cuts = separators.map((separator) => cut(namesCell, separator));
  return cuts.find((names) => names.length === count) ?? cuts.at(-1) ?? [];
}

function cut(namesCell: string, separator: RegExp): readonly string[] {
  return namesCell.trim() === '' ? [] : namesCell.split(separator).map(clean);
}

function clean(name: string): string {
  return name.replaceAll(ESCAPED_COMMA, ',').trim();
}

function bareId(idOrUri: string): string {
  return idOrUri.replace(/^spotify:artist:/, '');
}
