import type { HiddenList, TrackPage } from '@app/contracts';
import { getJson, sendJson } from './http.client.js';

/** What can be kept from the public: one track, or everything that credits an artist. */
export type HideKind = 'tracks' | 'artists';

export function fetchHidden(signal?: AbortSignal): Promise<HiddenList> {
  return getJson('/api/admin/hidden', signal);
}

export function setHidden(kind: HideKind, id: string, hidden: boolean): Promise<void> {
  return sendJson(hidden ? 'PUT' : 'DELETE', `/api/admin/hidden/${kind}/${encodeURIComponent(id)}`);
}

/** The first tracks of the gallery that a text finds, the best first. */
export function findTracks(text: string, signal?: AbortSignal): Promise<TrackPage> {
  const query = new URLSearchParams({ q: text, sort: '-relevance', limit: '8' });
  return getJson(`/api/tracks?${query}`, signal);
}
