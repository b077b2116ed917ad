import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { applyLiveEvent } from './apply-live-event.js';
import { connectLive, type LiveConnection, type LiveStatus } from './live-connection.js';

const LiveContext = createContext<LiveConnection | null>(null);

/** Holds the page's one stream of live events, for everything below. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const queryClient = useQueryClient();
  const [connection, setConnection] = useState<LiveConnection | null>(null);
  useEffect(() => {
    const opened = connectLive({
      open: () => new EventSource('/api/events'),
      onEvent: (event) => applyLiveEvent(queryClient, event),
      later: (task, delayMs) => {
        const timer = setTimeout(task, delayMs);
        return () => clearTimeout(timer);
      },
      random: Math.random,
    });
    setConnection(opened);
    return () => opened.close();
  }, [queryClient]);
  return <LiveContext value={connection}>{children}</LiveContext>;
}

/** Whether live events arrive now. Where they do not, ask in intervals: see {@link useFallbackInterval}. */
export function useLiveStatus(): LiveStatus {
  const connection = useContext(LiveContext);
  return useSyncExternalStore(connection?.subscribe ?? subscribeToNothing, () =>
    connection ? connection.status() : 'connecting',
  );
}

/** The interval in ms for asking again while no live events arrive; `false` while they do. */
export function useFallbackInterval(intervalMs: number): number | false {
  return useLiveStatus() === 'lost' ? intervalMs : false;
}

function subscribeToNothing(): () => void {
  return () => undefined;
}
