import type { ProblemCode } from '@app/contracts';

interface ProblemForm {
  readonly status: number;
  readonly title: string;
}

/** How each problem is answered over HTTP: the only place where a code becomes a status. */
export const problemCatalogue: Readonly<Record<ProblemCode, ProblemForm>> = {
  invalid_request: { status: 400, title: 'The request is not valid' },
  invalid_cursor: { status: 400, title: 'The cursor is not valid' },
  not_signed_in: { status: 401, title: 'Nobody is signed in' },
  invalid_token: { status: 401, title: 'The API token is not valid' },
  scope_missing: { status: 403, title: 'The API token may not be used for this' },
  not_allowed: { status: 403, title: 'This is not allowed' },
  cross_site_request: { status: 403, title: 'The request came from another site' },
  not_found: { status: 404, title: 'There is nothing here' },
  conflict: { status: 409, title: 'The request contradicts the present state' },
  gallery_not_published: { status: 403, title: 'The gallery is not published' },
  registration_closed: { status: 403, title: 'Registration is closed' },
  admin_exists: { status: 409, title: 'There is an admin already' },
  invalid_claim_code: { status: 403, title: 'The claim code is not valid' },
  sign_in_failed: { status: 400, title: 'The sign-in failed' },
  consent_refused: { status: 403, title: 'The consent was refused' },
  spotify_not_allow_listed: {
    status: 403,
    title: 'The Spotify account is not on the list of users',
  },
  spotify_premium_required: { status: 403, title: 'The app needs an owner with Spotify Premium' },
  spotify_forbidden: { status: 403, title: 'Spotify does not allow this' },
  spotify_unauthorized: { status: 502, title: 'Spotify does not accept the credentials' },
  spotify_unavailable: { status: 503, title: 'Spotify does not answer' },
  spotify_rate_limited: { status: 503, title: 'Spotify asks for a pause' },
  spotify_quota_exhausted: { status: 503, title: 'The Spotify quota is used up' },
  spotify_not_connected: { status: 409, title: 'The Spotify account is not connected' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  payload_too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'The body is in a form that is not read here' },
  method_not_allowed: { status: 405, title: 'This method is not offered here' },
  service_unavailable: { status: 503, title: 'A service does not answer' },
  internal_error: { status: 500, title: 'Something went wrong' },
};
