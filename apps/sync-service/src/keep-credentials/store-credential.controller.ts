import { storeCredentialRequest } from '@app/contracts';
import { handleRequest, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { CredentialRepository } from './credential.repository.js';

@Controller()
export class StoreCredentialController {
  constructor(private readonly credentials: CredentialRepository) {}

  @MessagePattern(storeCredentialRequest.subject)
  async store(@Payload() payload: unknown): Promise<HandlerReply<{ stored: true }>> {
    return handleRequest(storeCredentialRequest, payload, async (request) => {
      await this.credentials.store({
        spotifyUserId: request.spotifyUserId,
        sealedTokens: request.sealedCredential,
        scopes: request.scopes,
        authorizedAt: new Date(request.authorizedAt),
      });
      return { ok: true, value: { stored: true as const } };
    });
  }
}
