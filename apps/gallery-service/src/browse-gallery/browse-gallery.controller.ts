import { getTrackRequest, listTracksRequest, type ReplyValue } from '@app/contracts';
import { handleRequest, PreparedJson, problem, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { GalleryTracksRepository } from './gallery-tracks.repository.js';
import { decodeCursor } from './page-cursor.js';

@Controller()
export class BrowseGalleryController {
  constructor(private readonly tracks: GalleryTracksRepository) {}

  @MessagePattern(listTracksRequest.subject)
  async list(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof listTracksRequest>>> {
    return handleRequest(listTracksRequest, payload, async ({ limit, cursor, q }) => {
      const after = cursor === undefined ? null : decodeCursor(cursor);
      if (cursor !== undefined && after === null) {
        return problem('invalid_cursor', 'This cursor was not given out by this gallery.');
      }
      const words = q?.split(/\s+/).filter((word) => word !== '') ?? [];
      return { ok: true, value: new PreparedJson(await this.tracks.page({ limit, after, words })) };
    });
  }

  @MessagePattern(getTrackRequest.subject)
  async get(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getTrackRequest>>> {
    return handleRequest(getTrackRequest, payload, async ({ id }) => {
      const card = await this.tracks.find(id);
      return card === null
        ? problem('not_found', 'There is no such track in this gallery.')
        : { ok: true, value: new PreparedJson(card) };
    });
  }
}
