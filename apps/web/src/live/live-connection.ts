import type { LiveEvent } from '@app/contracts';

export const liveEventKinds = [
  'gallery',
  'sync',
  'enrichment',
] as const satisfies readonly LiveEvent['kind'][];

/** `lost` says that nothing arrives now; the connection keeps trying. */
export type LiveStatus = 'connecting' | 'open' | 'lost';

/** The part of the browser's EventSource that is used. */
export type EventSourceLike = Pick<EventSource, 'addEventListener' | 'close' | 'readyState'>;

export interface LiveConnectionOptions {
  readonly open: () => EventSourceLike;
  readonly onEvent: (event: LiveEvent) => void;
  /** Runs a task later; answers with what cancels it. */
  readonly later: (task: () => void, delayMs: number) => () => void;
  /** A number from 0 to 1, which spreads the reconnects of many pages. */
  readonly random: () => number;
}

export interface LiveConnection {
  readonly status: () => LiveStatus;
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

const CLOSED = 2;
const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 30_000;

/**
 * Holds one stream of live events. The browser reconnects by itself after a broken line but gives up for good after an
 * HTTP error (a restart, a limit): then a new stream is opened, later and later, up to every 30 s.
 */
export function connectLive(options: LiveConnectionOptions): LiveConnection {
  const listeners = new Set<() => void>();
  let status: LiveStatus = 'connecting';
  let failures = 0;
  let source = start();
  let cancelRetry: (() => void) | undefined;

  function become(next: LiveStatus): void {
    if (next === status) return;
    status = next;
    for (const listener of listeners) listener();
  }

  function start(): EventSourceLike {
    const opened = options.open();
    opened.addEventListener('open', () => {
      failures = 0;
      become('open');
    });
    opened.addEventListener('error', () => {
      become('lost');
      if (opened.readyState !== CLOSED) return;
      const delay = Math.min(FIRST_DELAY_MS * 2 ** failures, LONGEST_DELAY_MS);
      failures += 1;
      cancelRetry = options.later(
        () => {
          source = start();
        },
        delay * (0.75 + options.random() / 2),
      );
    });
    for (const kind of liveEventKinds) {
      opened.addEventListener(kind, (message: MessageEvent<string>) => {
        const event = readLiveEvent(message.data, kind);
        if (event) options.onEvent(event);
      });
    }
    return opened;
  }

  return {
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      cancelRetry?.();
      source.close();
      listeners.clear();
    },
  };
}

/** An event of this kind; `null` for a line that was cut or belongs to another version of the page. */
function readLiveEvent(data: string, kind: LiveEvent['kind']): LiveEvent | null {
  try {
    const event = JSON.parse(data) as Partial<LiveEvent> | null;
    return event?.kind === kind ? (event as LiveEvent) : null;
  } catch {
    return null;
  }
}
