import { listOf } from '@app/contracts';

/** A page as JSON. @param fields the fields of each track, separated by commas; all of them where it is left out */
export function pageText(
  cards: readonly string[],
  nextCursor: string | null,
  fields?: string,
): string {
  const items = fields === undefined ? cards : cards.map((card) => pick(card, listOf(fields)));
  return `{"items":[${items.join(',')}],"nextCursor":${JSON.stringify(nextCursor)}}`;
}

function pick(card: string, fields: readonly string[]): string {
  const wanted = new Set(['id', ...fields]);
  const track = JSON.parse(card) as Record<string, unknown>;
  return JSON.stringify(
    Object.fromEntries(Object.entries(track).filter(([name]) => wanted.has(name))),
  );
}
