import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { applyLiveEvent } from './apply-live-event.js';
import { connectLive, type LiveConnection, type LiveStatus } from './live-connection.js';

const LiveContext = createContext<LiveConnection | null>(null);

/** Gives everything below the page's one stream of live events. */
export const LiveProvider = LiveContext.Provider;

/** Opens the stream of this page; what it brings goes to the cache. */
export function openLiveConnection(queryClient: QueryClient): LiveConnection {
  return connectLive({
    open: () => new EventSource('/api/events'),
    onEvent: (event) => applyLiveEvent(queryClient, event),
    later: (task, delayMs) => {
      const timer = setTimeout(task, delayMs);
      return () => clearTimeout(timer);
    },
    random: Math.random,
  });
}

/** Whether live events arrive now. Where they do not, ask in intervals: see {@link useFallbackInterval}. */
export function useLiveStatus(): LiveStatus {
  const connection = useContext(LiveContext);
  if (!connection) throw new Error('there is no live connection above this component');
  return useSyncExternalStore(connection.subscribe, connection.status);
}

/** The interval in ms for asking again while no live events arrive; `false` while they do. */
export function useFallbackInterval(intervalMs: number): number | false {
  return useLiveStatus() === 'lost' ? intervalMs : false;
}
