import {
  forgetPersonRequest,
  identifyUserRequest,
  startFirstSyncRequest,
  storeCredentialRequest,
  type SpotifyProfile,
} from '@app/contracts';
import { problem } from '@app/messaging';
import { Sealer, spotifyTokensSchema } from '@app/service-kit';
import { z } from 'zod';
import type { ServiceDoubles } from './service-doubles.js';

const userSchema = z.object({
  id: z.string(),
  account_id: z.string(),
  display_name: z.string().nullable(),
  images: z.array(z.object({ url: z.string() })),
});

/**
 * The part of the sync-service that a sign-in needs: it opens the handed-over tokens and asks the sandbox's Web API whose
 * they are. `profileOf` lets a spec change who Spotify says it is.
 */
export async function answerSignIns(
  services: ServiceDoubles,
  options: {
    readonly sandboxUrl: string;
    readonly sealingKey: string;
    readonly profileOf?: (profile: SpotifyProfile) => SpotifyProfile;
  },
): Promise<void> {
  const sealer = new Sealer(options.sealingKey);
  await services.answer(identifyUserRequest, async ({ handoverId, sealedTokens }) => {
    const text = sealer.open(sealedTokens, `handover:${handoverId}`);
    const { accessToken } = spotifyTokensSchema.parse(JSON.parse(text));
    const answer = await fetch(`${options.sandboxUrl}/spotify/v1/me`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    if (answer.status === 403) return problem('spotify_not_allow_listed', await answer.text());
    const user = userSchema.parse(await answer.json());
    const profile: SpotifyProfile = {
      id: user.id,
      accountId: user.account_id,
      displayName: user.display_name,
      imageUrl: user.images[0]?.url ?? null,
    };
    const told = options.profileOf?.(profile) ?? profile;
    return {
      ok: true,
      value: { profile: told, sealedCredential: sealer.seal(text, `user:${told.id}`) },
    };
  });
  await services.answer(storeCredentialRequest, () => ({
    ok: true,
    value: { stored: true as const },
  }));
  await services.answer(forgetPersonRequest, () => ({ ok: true, value: { forgotten: true } }));
  await services.answer(startFirstSyncRequest, () => ({ ok: true, value: { started: true } }));
}
