import type { QueryClient } from '@tanstack/react-query';
import { fetchTracks } from '../api/gallery.client.js';
import { tracksQuery } from '../api/queries.js';
import {
  beginsDifferently,
  replaceTracks,
  restartFrom,
  type LoadedTracks,
} from './merge-tracks.js';

export interface RefreshRequest {
  readonly query: string;
  /** The pages people look at; the first page is always read. */
  readonly visiblePages: readonly number[];
  /** Whether the list may begin anew, because its beginning is what people look at. */
  readonly mayRestart: boolean;
}

/**
 * Brings the loaded tracks up to date without moving them: fresh values replace old ones in place. Answers `true` where
 * the list begins differently by now and was left as it is.
 */
export async function refreshTracks(
  queryClient: QueryClient,
  request: RefreshRequest,
): Promise<boolean> {
  const { queryKey } = tracksQuery(request.query);
  const loaded = queryClient.getQueryData<LoadedTracks>(queryKey);
  if (!loaded) return false;
  const [first, ...others] = await Promise.all(
    [...new Set([0, ...request.visiblePages])].map((index) =>
      fetchTracks({ query: request.query, cursor: loaded.pageParams[index] ?? null }),
    ),
  );
  const current = queryClient.getQueryData<LoadedTracks>(queryKey);
  if (!first || !current) return false;
  const differs = beginsDifferently(current, first);
  if (differs && request.mayRestart) {
    // A page on its way would bring the old list back with it.
    await queryClient.cancelQueries({ queryKey });
    queryClient.setQueryData(queryKey, restartFrom(first));
    return false;
  }
  const fresh = [first, ...others].flatMap((page) => page.items);
  queryClient.setQueryData(queryKey, replaceTracks(current, fresh));
  return differs;
}
