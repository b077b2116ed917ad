import { Client, type ClientConfig } from 'pg';

/** How long Postgres may work on one statement before it gives it up. */
export const STATEMENT_TIMEOUT_MS = 15_000;
/** Longer than any statement may take: whoever is silent for so long is not there any more. */
const SILENCE_MS = STATEMENT_TIMEOUT_MS + 3_000;

/**
 * A connection that ends itself when a statement gets no answer at all. A network that swallows packets leaves the
 * socket open and the question unanswered for ever, and the pool would hand the dead connection out again: pg's own
 * `query_timeout` rejects the promise and keeps the connection (pg 8.23, 2026-11).
 */
export class WatchedClient extends Client {
  private readonly silenceMs: number;

  constructor(config: ClientConfig & { readonly silenceMs?: number } = {}) {
    super(config);
    this.silenceMs = config.silenceMs ?? SILENCE_MS;
    const ask = this.query.bind(this) as (...question: unknown[]) => unknown;
    this.query = ((...question: unknown[]) => this.watch(ask(...question))) as Client['query'];
  }

  private watch(answer: unknown): unknown {
    if (!(answer instanceof Promise)) return answer;
    const timer = setTimeout(() => void this.end().catch(() => undefined), this.silenceMs);
    const stop = (): void => clearTimeout(timer);
    answer.then(stop, stop);
    return answer;
  }
}
