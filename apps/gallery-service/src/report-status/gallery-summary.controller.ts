import { getGallerySummaryRequest, type ReplyValue } from '@app/contracts';
import { handleRequest, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { GallerySummaryReader } from './gallery-summary.reader.js';

@Controller()
export class GallerySummaryController {
  constructor(private readonly summaries: GallerySummaryReader) {}

  @MessagePattern(getGallerySummaryRequest.subject)
  async summary(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getGallerySummaryRequest>>> {
    return handleRequest(getGallerySummaryRequest, payload, async () => ({
      ok: true,
      value: await this.summaries.read(),
    }));
  }
}
