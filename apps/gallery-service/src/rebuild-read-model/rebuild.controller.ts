import { finishRebuildRequest, startRebuildRequest, type ReplyValue } from '@app/contracts';
import { handleRequest, problem, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { ReadModelRepository } from './read-model.repository.js';

@Controller()
export class RebuildController {
  constructor(private readonly readModel: ReadModelRepository) {}

  @MessagePattern(startRebuildRequest.subject)
  async start(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof startRebuildRequest>>> {
    return handleRequest(startRebuildRequest, payload, async () => ({
      ok: true,
      value: { generation: await this.readModel.startRebuild() },
    }));
  }

  @MessagePattern(finishRebuildRequest.subject)
  async finish(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof finishRebuildRequest>>> {
    return handleRequest(finishRebuildRequest, payload, async ({ generation }) => {
      const comparison = await this.readModel.finishRebuild(generation);
      return comparison === null
        ? problem('conflict', 'Another rebuild has begun meanwhile.')
        : { ok: true, value: comparison };
    });
  }
}
