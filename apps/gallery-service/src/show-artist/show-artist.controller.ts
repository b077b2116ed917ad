import { getAlbumRequest, getArtistRequest, type ReplyValue } from '@app/contracts';
import { handleRequest, PreparedJson, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { ArtistPages } from './artist-pages.js';

@Controller()
export class ShowArtistController {
  constructor(private readonly pages: ArtistPages) {}

  @MessagePattern(getArtistRequest.subject)
  async artist(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getArtistRequest>>> {
    return handleRequest(getArtistRequest, payload, async ({ id, query }) => ({
      ok: true,
      value: new PreparedJson(await this.pages.artist(id, query)),
    }));
  }

  @MessagePattern(getAlbumRequest.subject)
  async album(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getAlbumRequest>>> {
    return handleRequest(getAlbumRequest, payload, async ({ id, query }) => ({
      ok: true,
      value: new PreparedJson(await this.pages.album(id, query)),
    }));
  }
}
