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

/** How a file without artist ids separates names: the separator that stands in most of its cells. */
export function separatorOf(namesCells: readonly string[]): RegExp {
  const uses = separators.map(
    (separator) => namesCells.filter((cell) => separator.test(cell)).length,
  );
  return separators[uses.indexOf(Math.max(...uses))] ?? separators[0];
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
