import type { SignInEntrance } from '@app/contracts';

const visitorScopes = ['playlist-modify-private', 'playlist-modify-public'];
const LIBRARY_SCOPE = 'user-library-read';

/** What each entrance asks Spotify for: only the admin's library is read. */
export const scopesOf: Readonly<Record<SignInEntrance, readonly string[]>> = {
  visitor: visitorScopes,
  admin: [...visitorScopes, LIBRARY_SCOPE],
};

/** The scopes of a token answer, which may be fewer than were asked for. */
export function splitScope(scope: string): string[] {
  return scope.split(' ').filter((word) => word !== '');
}

export function mayReadLibrary(scope: string): boolean {
  return splitScope(scope).includes(LIBRARY_SCOPE);
}
