import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SortValue } from '../hold-library/sort-value.js';

/** The place after the last track of a page: what it is sorted by, and its id. */
export interface PageCursor {
  readonly value: SortValue;
  readonly id: string;
}

const cursorSchema = z.tuple([
  z.string(),
  z.union([z.number(), z.string(), z.null()]),
  z.string().regex(/^[0-9A-Za-z]{22}$/),
]);

/**
 * The cursor as clients hold it: opaque text with a checksum over the place and the list it belongs to.
 * @param list what the cursor is bound to: the filters and the order, in any form that is the same for the same list
 */
export function encodeCursor(list: unknown, { value, id }: PageCursor): string {
  return Buffer.from(JSON.stringify([checksum(list, value, id), value, id])).toString('base64url');
}

/** @returns null where the text is not a cursor of this list */
export function decodeCursor(list: unknown, text: string): PageCursor | null {
  try {
    const [sum, value, id] = cursorSchema.parse(
      JSON.parse(Buffer.from(text, 'base64url').toString('utf8')),
    );
    return sum === checksum(list, value, id) ? { value, id } : null;
  } catch {
    return null;
  }
}

function checksum(list: unknown, value: SortValue, id: string): string {
  return createHash('sha256')
    .update(JSON.stringify([list, value, id]))
    .digest('base64url')
    .slice(0, 16);
}
