import { findSimilarTracksRequest, type ReplyValue } from '@app/contracts';
import { handleRequest, PreparedJson, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { shownRow } from '../browse-gallery/shown-row.js';
import { TrackCardsRepository } from '../browse-gallery/track-cards.repository.js';
import { LiveLibrary } from '../hold-library/live-library.js';
import { reasonsOf, reasonText } from './reasons.js';
import { isComparable, similarRows } from './similar-tracks.js';

@Controller()
export class FindSimilarController {
  constructor(
    private readonly library: LiveLibrary,
    private readonly cards: TrackCardsRepository,
  ) {}

  @MessagePattern(findSimilarTracksRequest.subject)
  async find(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof findSimilarTracksRequest>>> {
    return handleRequest(findSimilarTracksRequest, payload, async ({ id, query }) => {
      const library = await this.library.current();
      const origin = shownRow(library, id);
      const { neighbours, spreads, weights } = similarRows(library, origin, query);
      const comparable = isComparable(library, origin);
      const reasons = neighbours.map(({ row }) =>
        reasonsOf(library.columns, origin, row, spreads, weights),
      );
      const cards = await this.cards.cards(neighbours.map(({ row }) => library.columns.idOf(row)));
      const items = cards.map((card, index) => {
        const why = reasons[index] ?? [];
        const distance = neighbours[index]?.distance ?? 0;
        const rest = JSON.stringify({ distance, reasons: why, text: reasonText(why) });
        return `{"track":${card},${rest.slice(1)}`;
      });
      const head = JSON.stringify({ id, comparable });
      return {
        ok: true,
        value: new PreparedJson(`${head.slice(0, -1)},"items":[${items.join(',')}]}`),
      };
    });
  }
}
