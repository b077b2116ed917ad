import { RequestProblem } from '@app/messaging';
import type { SpotifyRefusal } from '../spotify-web-api/spotify-web-api.client.js';

/** A refusal of `/me`, in the words of a sign-in. 403 texts as sighted (2026): they come as JSON or as plain text. */
export function profileProblem(refusal: SpotifyRefusal): RequestProblem {
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
    case 'budget_spent':
      return new RequestProblem(
        'spotify_rate_limited',
        'The calls of the last 24 hours leave nothing for this.',
        refusal.until,
      );
    case 'not_found':
    case 'unavailable':
    case 'malformed':
      return new RequestProblem('spotify_unavailable', 'Spotify did not say who this is.');
  }
}
