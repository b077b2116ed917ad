import type { ListTracksQuery } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import type { LiveLibrary } from '../hold-library/live-library.js';
import { filterOf, listIdentity, listRows } from './list-tracks.js';
import { decodeCursor, encodeCursor } from './page-cursor.js';
import { pageText } from './page-text.js';
import type { TrackCardsRepository } from './track-cards.repository.js';

/** Pages of tracks: the rows come from the library in memory, their JSON from Postgres. */
export class TrackPages {
  constructor(
    private readonly library: LiveLibrary,
    private readonly cards: TrackCardsRepository,
  ) {}

  /**
   * @returns the page as JSON
   * @throws RequestProblem `invalid_cursor` where the cursor belongs to another list
   */
  async read(query: ListTracksQuery): Promise<string> {
    const filter = filterOf(query);
    const list = listIdentity(filter, query.sort);
    const after = query.cursor === undefined ? null : decodeCursor(list, query.cursor);
    if (query.cursor !== undefined && after === null) {
      throw new RequestProblem(
        'invalid_cursor',
        'This cursor was not given out for these filters in this order.',
      );
    }
    const library = await this.library.current();
    const { rows, next } = listRows(library, filter, query.sort, { limit: query.limit, after });
    const ids = rows.map((row) => library.columns.idOf(row));
    return pageText(
      await this.cards.cards(ids),
      next === null ? null : encodeCursor(list, next),
      query.fields,
    );
  }
}
