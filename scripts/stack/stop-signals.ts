/** The person, or the system, asked to stop: `signal` is how. */
export class StopRequest extends Error {
  override readonly name = 'StopRequest';
  constructor(readonly signal: string) {
    super(signal === 'SIGINT' ? 'Ctrl-C' : signal);
  }
}

/** `stop` aborts with a `StopRequest` on the first request; `hurry` aborts when it is repeated. */
export interface StopSignals {
  readonly stop: AbortSignal;
  readonly hurry: AbortSignal;
  /** Asks to stop, as a signal would. */
  request(reason: string): void;
  dispose(): void;
}

/** One Ctrl-C arrives twice, from the terminal and passed on by npm: a second request counts only after this pause. */
const repeatAfterMs = 1_500;

/** Turns SIGINT, SIGTERM and SIGHUP of this process into abort signals. */
export function listenForStop(now: () => number = Date.now): StopSignals {
  const stop = new AbortController();
  const hurry = new AbortController();
  let firstAt: number | undefined;
  const request = (reason: string): void => {
    if (firstAt === undefined) {
      firstAt = now();
      stop.abort(new StopRequest(reason));
    } else if (now() - firstAt > repeatAfterMs) {
      hurry.abort();
    }
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, request);
  const dispose = (): void => {
    for (const signal of signals) process.off(signal, request);
  };
  return { stop: stop.signal, hurry: hurry.signal, request, dispose };
}
