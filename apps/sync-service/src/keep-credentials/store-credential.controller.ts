import { storeCredentialRequest } from '@app/contracts';
import { handleRequest, type HandlerReply } from '@app/messaging';
import { failpoint } from '@app/service-kit';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { CredentialRepository } from './credential.repository.js';

@Controller()
export class StoreCredentialController {
  constructor(private readonly credentials: CredentialRepository) {}

  @MessagePattern(storeCredentialRequest.subject)
  async store(@Payload() payload: unknown): Promise<HandlerReply<{ stored: true }>> {
    return handleRequest(storeCredentialRequest, payload, async (request) => {
      await failpoint('handover.before-store');
      await this.credentials.store({
        spotifyUserId: request.spotifyUserId,
        sealedTokens: request.sealedCredential,
        scopes: request.scopes,
        authorizedAt: new Date(request.authorizedAt),
      });
      await failpoint('handover.after-store');
      return { ok: true, value: { stored: true as const } };
    });
  }
}
