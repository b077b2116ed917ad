import { RequestProblem } from '@app/messaging';
import type { Library } from '../hold-library/library.js';

/** The row of a track that the public may see. @throws RequestProblem `not_found` */
export function shownRow(library: Library, id: string): number {
  const row = library.columns.rowOf(id);
  if (row !== undefined && library.isShown(row)) return row;
  throw new RequestProblem('not_found', 'There is no such track in this gallery.');
}
