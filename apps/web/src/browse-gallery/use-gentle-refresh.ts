import type { GallerySummary } from '@app/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { tracksQuery } from '../api/queries.js';
import { refreshTracks } from './refresh-tracks.js';
import type { VisiblePages } from './track-list.js';

/** At most one refresh in this time, however fast the gallery changes. */
const INTERVAL_MS = 3_000;

/** What was loaded longer ago than this, before the list was opened, is read again. */
const OLD_MS = 10_000;

/** How far down, in pixels, the beginning of the list is still what people look at. */
const NEAR_THE_TOP = 160;

export interface GentleRefreshOptions {
  /** What the list shows: filters and order. */
  readonly query: string;
  readonly summary: GallerySummary | undefined;
  readonly visiblePages: RefObject<VisiblePages>;
}

/**
 * Keeps the list fresh: whenever the gallery's counts change, the pages in sight are read again and changed in place.
 * New tracks at the beginning appear by themselves only to those who are there; for the others they are `waiting`.
 */
export function useGentleRefresh({ query, summary, visiblePages }: GentleRefreshOptions) {
  const queryClient = useQueryClient();
  const [waitingFor, setWaitingFor] = useState<string | null>(null);
  const lastAt = useRef(0);
  const seen = useRef(new Map<string, GallerySummary>());

  useEffect(() => {
    const before = seen.current.get(query);
    if (!summary || before === summary) return;
    if (!before) {
      const loadedAt = queryClient.getQueryState(tracksQuery(query).queryKey)?.dataUpdatedAt ?? 0;
      if (loadedAt === 0 || Date.now() - loadedAt < OLD_MS) {
        seen.current.set(query, summary);
        return;
      }
    }
    const timer = setTimeout(
      () => {
        seen.current.set(query, summary);
        lastAt.current = Date.now();
        void queryClient.invalidateQueries({ queryKey: ['facets'] });
        const mayRestart = scrollY <= NEAR_THE_TOP;
        void refreshTracks(queryClient, { query, visiblePages: visiblePages.current, mayRestart })
          .then((isWaiting) => setWaitingFor(isWaiting ? query : null))
          .catch(() => undefined);
      },
      Math.max(0, lastAt.current + INTERVAL_MS - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [query, queryClient, summary, visiblePages]);

  return {
    waiting: waitingFor === query,
    show: () => {
      setWaitingFor(null);
      scrollTo({ top: 0 });
      void refreshTracks(queryClient, { query, visiblePages: [], mayRestart: true }).catch(
        () => undefined,
      );
    },
  };
}
