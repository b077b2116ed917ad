import { refreshProfileRequest, type ReplyValue } from '@app/contracts';
import { handleRequest, problem, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { profileProblem } from '../identify-user/profile-problem.js';
import { AccessTokens } from '../keep-credentials/access-tokens.js';
import { SpotifyWebApiClient } from '../spotify-web-api/spotify-web-api.client.js';

/** Asks Spotify again who somebody is, as background work: nobody waits for it. */
@Controller()
export class RefreshProfileController {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly spotify: SpotifyWebApiClient,
  ) {}

  @MessagePattern(refreshProfileRequest.subject)
  async refresh(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof refreshProfileRequest>>> {
    return handleRequest(refreshProfileRequest, payload, async ({ spotifyUserId }) => {
      const token = await this.tokens.get(spotifyUserId);
      if (token.outcome === 'not_connected')
        return problem('spotify_not_connected', 'There is no sign-in that Spotify accepts.');
      if (token.outcome !== 'ok') throw profileProblem(token);
      const profile = await this.spotify.getProfile(token.accessToken, { purpose: 'background' });
      if (profile.outcome !== 'ok') throw profileProblem(profile);
      return { ok: true, value: profile.value };
    });
  }
}
