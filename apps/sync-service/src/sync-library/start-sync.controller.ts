import { randomUUID } from 'node:crypto';
import { startFirstSyncRequest, startSyncRequest, type ReplyValue } from '@app/contracts';
import { handleRequest, type HandlerReply } from '@app/messaging';
import { CLOCK, type Clock } from '@app/service-kit';
import { Controller, Inject } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { SyncRunRepository } from './sync-run.repository.js';
import { SyncWorker } from './sync.worker.js';

@Controller()
export class StartSyncController {
  constructor(
    private readonly runs: SyncRunRepository,
    private readonly worker: SyncWorker,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @MessagePattern(startSyncRequest.subject)
  async start(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof startSyncRequest>>> {
    return handleRequest(startSyncRequest, payload, async ({ owner, mode }) => {
      const result = await this.runs.start(randomUUID(), owner, mode, this.clock.now());
      this.worker.wake();
      return { ok: true, value: result };
    });
  }

  @MessagePattern(startFirstSyncRequest.subject)
  async startFirst(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof startFirstSyncRequest>>> {
    return handleRequest(startFirstSyncRequest, payload, async ({ owner }) => {
      if (await this.runs.hasAnyRun(owner)) return { ok: true, value: { started: false } };
      const { started } = await this.runs.start(randomUUID(), owner, 'full', this.clock.now());
      this.worker.wake();
      return { ok: true, value: { started } };
    });
  }
}
