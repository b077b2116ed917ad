import type { SessionView, SignInEntrance } from '@app/contracts';
import { getJson, sendJson } from './http.client.js';

export function fetchSession(signal?: AbortSignal): Promise<SessionView> {
  return getJson<SessionView>('/api/me', signal);
}

export function signOut(): Promise<void> {
  return sendJson<void>('POST', '/auth/sign-out');
}

/** Where the browser goes to sign in. `returnTo` is a path of this page; `claim` makes the first admin. */
export function entranceUrl(
  entrance: SignInEntrance,
  options: { readonly returnTo: string; readonly claim?: string },
): string {
  const params = new URLSearchParams({ returnTo: options.returnTo });
  if (options.claim) params.set('claim', options.claim);
  return `${entrance === 'admin' ? '/auth/spotify/admin' : '/auth/spotify'}?${params}`;
}
