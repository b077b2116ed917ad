import type { SpotifyProfile } from '@app/contracts';

interface KnownAccount {
  readonly spotifyUserId: string;
  readonly accountId: string | null;
}

/**
 * Which of the known accounts a profile is. The immutable account id decides; the Spotify id counts only where one side
 * knows no account id, for a Spotify id that was given to somebody else must not inherit the former holder's role.
 *
 * @returns `ambiguous` where Spotify's two ids point to two people
 */
export function matchAccount<T extends KnownAccount>(
  candidates: readonly T[],
  profile: SpotifyProfile,
): T | null | 'ambiguous' {
  const byAccountId = candidates.find(
    ({ accountId }) => accountId !== null && accountId === profile.accountId,
  );
  const bySpotifyId = candidates.find(({ spotifyUserId }) => spotifyUserId === profile.id);
  if (byAccountId !== undefined) {
    return bySpotifyId === undefined || bySpotifyId === byAccountId ? byAccountId : 'ambiguous';
  }
  if (bySpotifyId === undefined) return null;
  return bySpotifyId.accountId === null || profile.accountId === null ? bySpotifyId : 'ambiguous';
}
