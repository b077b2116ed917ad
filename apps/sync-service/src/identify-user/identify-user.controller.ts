import { identifyUserRequest, type ReplyValue } from '@app/contracts';
import { handleRequest, RequestProblem, type HandlerReply } from '@app/messaging';
import {
  failpoint,
  SealBrokenError,
  Sealer,
  spotifyTokensSchema,
  type SpotifyTokens,
} from '@app/service-kit';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { SpotifyWebApiClient } from '../spotify-web-api/spotify-web-api.client.js';
import { profileProblem } from './profile-problem.js';

/** Answers the gateway's question whose tokens these are. */
@Controller()
export class IdentifyUserController {
  constructor(
    private readonly spotify: SpotifyWebApiClient,
    private readonly sealer: Sealer,
  ) {}

  @MessagePattern(identifyUserRequest.subject)
  async identify(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof identifyUserRequest>>> {
    return handleRequest(identifyUserRequest, payload, async ({ handoverId, sealedTokens }) => {
      await failpoint('handover.before-identify');
      const tokens = this.open(sealedTokens, `handover:${handoverId}`);
      const profile = await this.spotify.getProfile(tokens.accessToken, {
        purpose: 'foreground',
      });
      if (profile.outcome !== 'ok') throw profileProblem(profile);
      await failpoint('handover.after-identify');
      const sealedCredential = this.sealer.seal(JSON.stringify(tokens), `user:${profile.value.id}`);
      return { ok: true, value: { profile: profile.value, sealedCredential } };
    });
  }

  private open(sealed: string, binding: string): SpotifyTokens {
    try {
      return spotifyTokensSchema.parse(JSON.parse(this.sealer.open(sealed, binding)));
    } catch (error) {
      if (error instanceof SealBrokenError)
        throw new RequestProblem('sign_in_failed', error.message);
      throw error;
    }
  }
}
