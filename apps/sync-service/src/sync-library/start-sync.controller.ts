import { randomUUID } from 'node:crypto';
import { startFirstSyncRequest, startSyncRequest, type ReplyValue } from '@app/contracts';
import { handleRequest, problem, type HandlerReply } from '@app/messaging';
import { CLOCK, type Clock } from '@app/service-kit';
import { Controller, Inject } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { CredentialRepository } from '../keep-credentials/credential.repository.js';
import { SyncProgressPublisher } from '../report-status/sync-progress.publisher.js';
import { SyncRunRepository, type WantedRun } from './sync-run.repository.js';
import { SyncWorker } from './sync.worker.js';

@Controller()
export class StartSyncController {
  constructor(
    private readonly runs: SyncRunRepository,
    private readonly credentials: CredentialRepository,
    private readonly worker: SyncWorker,
    private readonly progress: SyncProgressPublisher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @MessagePattern(startSyncRequest.subject)
  async start(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof startSyncRequest>>> {
    return handleRequest(startSyncRequest, payload, async ({ owner, mode }) => {
      const consent = await this.credentials.consentOf(owner);
      if (consent?.state !== 'active')
        return problem('spotify_not_connected', 'Sign in with Spotify again first.');
      const at = this.clock.now();
      return {
        ok: true,
        value: await this.begin({ id: randomUUID(), owner, mode, trigger: 'admin', at }),
      };
    });
  }

  @MessagePattern(startFirstSyncRequest.subject)
  async startFirst(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof startFirstSyncRequest>>> {
    return handleRequest(startFirstSyncRequest, payload, async ({ owner }) => {
      if (await this.runs.hasAnyRun(owner)) return { ok: true, value: { started: false } };
      const at = this.clock.now();
      const wanted = {
        id: randomUUID(),
        owner,
        mode: 'full',
        trigger: 'first_sign_in',
        at,
      } as const;
      const { started } = await this.begin(wanted);
      return { ok: true, value: { started } };
    });
  }

  private async begin(wanted: WantedRun): Promise<ReplyValue<typeof startSyncRequest>> {
    const result = await this.runs.start(wanted);
    await this.progress.publish(result.run.id);
    this.worker.wake();
    return result;
  }
}
