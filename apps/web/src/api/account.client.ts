import type {
  ApiTokenList,
  CreateApiTokenBody,
  CreatedApiToken,
  EndedSessions,
  SignedInBrowserList,
} from '@app/contracts';
import { getJson, sendJson } from './http.client.js';

export function fetchSessions(signal?: AbortSignal): Promise<SignedInBrowserList> {
  return getJson('/api/me/sessions', signal);
}

export function endSession(id: string): Promise<void> {
  return sendJson('DELETE', `/api/me/sessions/${encodeURIComponent(id)}`);
}

/** Ends every session but this one. */
export function endOtherSessions(): Promise<EndedSessions> {
  return sendJson('DELETE', '/api/me/sessions');
}

export function fetchApiTokens(signal?: AbortSignal): Promise<ApiTokenList> {
  return getJson('/api/me/tokens', signal);
}

/** Makes a token; its secret is in this answer and never again. */
export function createApiToken(body: CreateApiTokenBody): Promise<CreatedApiToken> {
  return sendJson('POST', '/api/me/tokens', body);
}

export function revokeApiToken(id: string): Promise<void> {
  return sendJson('DELETE', `/api/me/tokens/${encodeURIComponent(id)}`);
}

export function disconnectSpotify(): Promise<void> {
  return sendJson('POST', '/api/me/disconnect');
}

export function deleteAccount(): Promise<void> {
  return sendJson('DELETE', '/api/me');
}
