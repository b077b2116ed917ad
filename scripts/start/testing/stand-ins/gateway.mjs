import { createServer } from 'node:http';
import { env } from 'node:process';

/**
 * Stands in for the gateway: signs in, and lets a sync of 3 rows and the enrichment of 2 tracks go on by one each time
 * it is asked. FAIL_SYNC makes the sync fail.
 */
const origin = `http://127.0.0.1:${env.PORT}`;
const final = env.FAIL_SYNC === undefined ? 'completed' : 'failed';
let asked = 0;
let enriched = 0;
let hasAdmin = false;

const run = () => ({
  id: '3f0a6d4e-9a53-4b6e-8f0e-0a3c5a1d2b4c',
  mode: 'full',
  requestedMode: 'full',
  trigger: 'first_sign_in',
  state: asked > 2 ? final : 'running',
  requestedAt: new Date(Date.now() + 1000).toISOString(),
  startedAt: null,
  finishedAt: null,
  waitingUntil: null,
  reasonCode: final === 'failed' ? 'unreachable' : null,
  reason: final === 'failed' ? 'Spotify could not be reached.' : null,
  lastError: null,
  reading: 1,
  nextOffset: 0,
  entriesPerSecond: null,
  total: 3,
  pages: 1,
  calls: 1,
  entries: Math.min(asked, 3),
  saved: 3,
  duplicates: 1,
  discovered: 2,
  added: 2,
  returned: 0,
  removed: 0,
  pendingRemovals: 0,
  skipped: {},
});
const enrichment = () => ({
  queue: { pending: 2 - enriched, leased: 0, settled: enriched },
  due: 2 - enriched,
  leased: 0,
  enriched,
  shared: 0,
  missing: { not_found: 0, no_audio: 0, failed: 0 },
  callsToday: enriched,
  unpublishedEvents: 0,
  nextAttemptAt: null,
  paused: false,
  providers: [],
  forecast: { tracksLeft: 0, callsLeft: 0, callsPerDay: null, doneAt: null },
});
const gallery = () => ({
  tracks: 2,
  saved: 2,
  byFeatureState: { pending: 2 - enriched, enriched, not_found: 0, no_audio: 0, failed: 0 },
});
const session = (/** @type {boolean} */ signedIn) => ({
  user: signedIn ? { id: 'sandbox-admin', displayName: null, imageUrl: null, role: 'admin' } : null,
  galleryPublished: true,
  registrationOpen: true,
  hasAdmin,
  sandbox: true,
});

createServer((request, response) => {
  const url = new URL(request.url ?? '/', origin);
  const signedIn = request.headers.cookie?.includes('session=1') === true;
  const answer = (body) => response.end(JSON.stringify(body));
  const redirect = (location, headers = {}) =>
    response.writeHead(302, { location, ...headers }).end();
  switch (url.pathname) {
    case '/auth/spotify/admin':
      return redirect(
        `${env.SPOTIFY_ACCOUNTS_URL}/authorize?redirect_uri=${origin}/auth/spotify/callback`,
      );
    case '/auth/spotify/callback':
      hasAdmin = url.searchParams.get('code') === env.ADMIN_SPOTIFY_USER_ID;
      return hasAdmin
        ? redirect('/', { 'set-cookie': 'session=1; Path=/; HttpOnly' })
        : redirect('/sign-in-problem?code=sign_in_failed');
    case '/auth/sign-out':
      return response.writeHead(request.headers.origin === origin ? 204 : 403).end();
    case '/api/me':
      return answer(session(signedIn));
    case '/api/admin/syncs':
      return answer({ items: [run()] });
    case '/api/admin/library':
      return answer({
        tracksKnown: 2,
        tracksSaved: 2,
        unpublishedEvents: 0,
        lastSyncAt: null,
        lastTrackAddedAt: null,
      });
    case '/api/admin/enrichment':
      enriched = Math.min(2, enriched + 1);
      return answer(enrichment());
    case '/api/gallery':
      return answer(gallery());
    default:
      if (!url.pathname.startsWith('/api/admin/syncs/')) return response.end('<!doctype html>');
      asked += 1;
      return answer(run());
  }
}).listen(Number(env.PORT), '127.0.0.1');
createServer((_request, response) => response.end()).listen(Number(env.OPS_PORT), '127.0.0.1');
