import {
  getTrackRequest,
  listTracksRequest,
  type ListTracksQuery,
  type ReplyValue,
} from '@app/contracts';
import { handleRequest, PreparedJson, RequestProblem, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { LiveLibrary } from '../hold-library/live-library.js';
import { TrackPages } from './track-pages.js';
import { shownRow } from './shown-row.js';
import { TrackCardsRepository } from './track-cards.repository.js';

@Controller()
export class BrowseGalleryController {
  constructor(
    private readonly library: LiveLibrary,
    private readonly pages: TrackPages,
    private readonly cards: TrackCardsRepository,
  ) {}

  @MessagePattern(listTracksRequest.subject)
  async list(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof listTracksRequest>>> {
    return handleRequest(listTracksRequest, payload, async (query: ListTracksQuery) => ({
      ok: true,
      value: new PreparedJson(await this.pages.read(query)),
    }));
  }

  @MessagePattern(getTrackRequest.subject)
  async get(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getTrackRequest>>> {
    return handleRequest(getTrackRequest, payload, async ({ id }) => {
      shownRow(await this.library.current(), id);
      const [card] = await this.cards.cards([id]);
      if (card === undefined) throw new RequestProblem('not_found', 'There is no such track here.');
      return { ok: true, value: new PreparedJson(card) };
    });
  }
}
