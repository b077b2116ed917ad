import { identifyUserRequest, type ProviderRefusal, type ReplyValue } from '@app/contracts';
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
      const profile = await this.spotify.getProfile(tokens.accessToken);
      if (profile.outcome !== 'ok') throw signInProblem(profile);
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

/** A refusal of `/me`, in the words of the sign-in. 403 texts as sighted (2026): they come as JSON or as plain text. */
function signInProblem(refusal: ProviderRefusal): RequestProblem {
  switch (refusal.outcome) {
    case 'forbidden':
      if (/premium/i.test(refusal.reason)) {
        return new RequestProblem(
          'spotify_premium_required',
          "The app's owner needs an active Premium subscription.",
        );
      }
      if (/regist|allow/i.test(refusal.reason)) {
        return new RequestProblem(
          'spotify_not_allow_listed',
          "This Spotify account is not on the app's list of users.",
        );
      }
      return new RequestProblem(
        'spotify_forbidden',
        'Spotify does not let this account use the app.',
      );
    case 'unauthorized':
      return new RequestProblem(
        'spotify_unauthorized',
        'Spotify did not accept its own fresh token.',
      );
    case 'rate_limited':
      return new RequestProblem('spotify_rate_limited', 'Spotify asks for a pause.', refusal.until);
    case 'quota_exhausted':
      return new RequestProblem(
        'spotify_quota_exhausted',
        "The Spotify app's quota is used up.",
        refusal.until,
      );
    case 'not_found':
    case 'unavailable':
    case 'malformed':
      return new RequestProblem('spotify_unavailable', 'Spotify did not say who this is.');
  }
}
