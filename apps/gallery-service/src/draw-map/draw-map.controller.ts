import { getTrackMapRequest, type ReplyValue } from '@app/contracts';
import { handleRequest, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { LiveLibrary } from '../hold-library/live-library.js';
import { drawMap } from './track-map.js';

@Controller()
export class DrawMapController {
  constructor(private readonly library: LiveLibrary) {}

  @MessagePattern(getTrackMapRequest.subject)
  async draw(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getTrackMapRequest>>> {
    return handleRequest(getTrackMapRequest, payload, async (query) => ({
      ok: true,
      value: drawMap(await this.library.current(), query),
    }));
  }
}
