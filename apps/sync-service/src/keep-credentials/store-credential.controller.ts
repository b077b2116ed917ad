import { storeCredentialRequest } from '@app/contracts';
import { handleRequest, type HandlerReply } from '@app/messaging';
import { failpoint } from '@app/service-kit';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { DataSource } from 'typeorm';
import { SyncRunRepository } from '../sync-library/sync-run.repository.js';
import { SyncWorker } from '../sync-library/sync.worker.js';
import { CredentialRepository } from './credential.repository.js';

/** Keeps the credential of somebody who signed in; a run that waited for them goes on. */
@Controller()
export class StoreCredentialController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly credentials: CredentialRepository,
    private readonly runs: SyncRunRepository,
    private readonly worker: SyncWorker,
  ) {}

  @MessagePattern(storeCredentialRequest.subject)
  async store(@Payload() payload: unknown): Promise<HandlerReply<{ stored: true }>> {
    return handleRequest(storeCredentialRequest, payload, async (request) => {
      await failpoint('handover.before-store');
      const credential = {
        spotifyUserId: request.spotifyUserId,
        sealedTokens: request.sealedCredential,
        scopes: request.scopes,
        authorizedAt: new Date(request.authorizedAt),
      };
      const resumed = await this.dataSource.transaction(async (manager) => {
        await this.credentials.store(credential, manager);
        return this.runs.resumeConnected(manager, request.spotifyUserId);
      });
      await failpoint('handover.after-store');
      if (resumed) this.worker.wake();
      return { ok: true, value: { stored: true as const } };
    });
  }
}
