import { z } from 'zod';

/** The place after the last track of a page: its sort moment as Postgres writes it, and its id. */
export interface PageCursor {
  readonly sortAt: string;
  readonly id: string;
}

const cursorSchema = z.tuple([
  z
    .string()
    .regex(/^(-infinity|\d{4,6}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2}){0,2})$/),
  z.string().regex(/^[0-9A-Za-z]{22}$/),
]);

/** The cursor as clients hold it: opaque text. */
export function encodeCursor(cursor: PageCursor): string {
  return Buffer.from(JSON.stringify([cursor.sortAt, cursor.id])).toString('base64url');
}

/** @returns null where the text is not a cursor of this gallery */
export function decodeCursor(text: string): PageCursor | null {
  try {
    const [sortAt, id] = cursorSchema.parse(
      JSON.parse(Buffer.from(text, 'base64url').toString('utf8')),
    );
    return { sortAt, id };
  } catch {
    return null;
  }
}
