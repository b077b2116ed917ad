import type { MatchedBy } from '@app/contracts';
import type { ClaimedRequest } from './claimed-request.js';
import type { FeatureClient, ProviderCall } from './feature.client.js';

/** The calls made for one track. The last one decides; `matchedBy` is the key it was made with. */
export interface Inquiry {
  readonly calls: readonly ProviderCall[];
  readonly last: ProviderCall;
  readonly matchedBy: MatchedBy;
}

/** Asks by Spotify id; a track not known by it is asked for by its ISRC, if it has one that can be asked for. */
export async function askProvider(
  client: FeatureClient,
  { spotifyId, isrc, isrcRefused }: ClaimedRequest,
): Promise<Inquiry> {
  const byId = await client.askBySpotifyId(spotifyId);
  if (byId.result.outcome !== 'not_found' || isrc === null || isrcRefused) {
    return { calls: [byId], last: byId, matchedBy: 'spotify_id' };
  }
  const byIsrc = await client.askByIsrc(isrc);
  return { calls: [byId, byIsrc], last: byIsrc, matchedBy: 'isrc' };
}
