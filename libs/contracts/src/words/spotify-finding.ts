import { z } from 'zod';

/**
 * What can be wrong between this installation and Spotify.
 *
 * - `redirect_uri_insecure`: PUBLIC_URL is http and no loopback address; Spotify takes https, or http on 127.0.0.1 and
 *   [::1] (since November 2025)
 * - `redirect_uri_localhost`: PUBLIC_URL says `localhost`, which Spotify does not take (since November 2025)
 * - `public_url_mismatch`: the page was opened under another address than PUBLIC_URL
 * - `credentials_refused`: Spotify does not know this client id with this secret
 * - `spotify_unreachable`: Spotify did not answer the check
 * - `not_connected`: the admin has not signed in with Spotify, or has disconnected
 * - `consent_ended`: the consent has ended or was withdrawn
 * - `scopes_missing`: the consent does not let the library be read
 * - `not_allow_listed`: the account is not on the app's list of users
 * - `premium_required`: the owner of the app has no Spotify Premium
 * - `forbidden`: Spotify refuses for another reason
 * - `quota_closed`: no call is made until the quota opens again, so nothing more could be checked
 */
export const spotifyFindings = [
  'redirect_uri_insecure',
  'redirect_uri_localhost',
  'public_url_mismatch',
  'credentials_refused',
  'spotify_unreachable',
  'not_connected',
  'consent_ended',
  'scopes_missing',
  'not_allow_listed',
  'premium_required',
  'forbidden',
  'quota_closed',
] as const;
export const spotifyFindingSchema = z.enum(spotifyFindings);
export type SpotifyFinding = z.infer<typeof spotifyFindingSchema>;
