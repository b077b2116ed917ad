import { approveRemovalsRequest, cancelSyncRunRequest, type ReplyValue } from '@app/contracts';
import { handleRequest, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { RunSteering } from './run.steering.js';

/** The admin's word on a run. */
@Controller()
export class SteerRunController {
  constructor(private readonly steering: RunSteering) {}

  @MessagePattern(cancelSyncRunRequest.subject)
  async cancel(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof cancelSyncRunRequest>>> {
    return handleRequest(cancelSyncRunRequest, payload, async ({ owner, id }) => ({
      ok: true,
      value: await this.steering.cancel(owner, id),
    }));
  }

  @MessagePattern(approveRemovalsRequest.subject)
  async approve(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof approveRemovalsRequest>>> {
    return handleRequest(approveRemovalsRequest, payload, async ({ owner, id }) => ({
      ok: true,
      value: await this.steering.approve(owner, id),
    }));
  }
}
