import { isTransientDatabaseError, type Logger } from '@app/service-kit';
import type { AnswerSettler, Settled } from './answer.settler.js';
import type { ProviderTraits } from './feature.client.js';
import type { AskedRequest, HandledRequest } from './handled-request.js';
import { nextStep } from './next-step.js';

/** Answers per transaction, at most. A batch is what came in while the one before was being committed. */
const BATCH_SIZE = 100;
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5_000;

export interface AnswerQueueOptions {
  readonly settler: Pick<AnswerSettler, 'settle'>;
  readonly traits: Pick<ProviderTraits, 'keys'>;
  readonly random: () => number;
  readonly logger: Logger;
  readonly onSettled: (settled: Settled) => void;
}

interface Waiting {
  readonly handled: HandledRequest;
  readonly done: (settled: boolean) => void;
}

/**
 * Settles answers in batches: under load many share one commit, and a lone one does not wait. An answer was paid for,
 * so it is held through an outage of the database; one that Postgres will not take is treated as malformed.
 */
export class AnswerQueue {
  private readonly waiting: Waiting[] = [];
  private settling = false;
  private closed = false;

  constructor(private readonly options: AnswerQueueOptions) {}

  /** @returns whether the answer had its effect; false where nobody will try again and the claim still stands */
  settle(handled: HandledRequest): Promise<boolean> {
    return new Promise((resolve) => {
      this.waiting.push({ handled, done: resolve });
      void this.drain();
    });
  }

  /** From here on nothing is tried again. */
  close(): void {
    this.closed = true;
  }

  private async drain(): Promise<void> {
    if (this.settling) return;
    this.settling = true;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, BATCH_SIZE);
      const settled = await this.settleBatch(batch.map(({ handled }) => handled));
      for (const { handled, done } of batch) done(settled.has(handled));
    }
    this.settling = false;
  }

  private async settleBatch(batch: readonly HandledRequest[]): Promise<Set<HandledRequest>> {
    for (let retryMs = FIRST_RETRY_MS; ; retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)) {
      try {
        this.options.onSettled(await this.options.settler.settle(batch));
        return new Set(batch);
      } catch (error) {
        if (!isTransientDatabaseError(error)) return this.takeApart(batch, error);
        this.report('warn', error, batch, 'answers cannot be stored at the moment');
        if (this.closed) return new Set();
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      }
    }
  }

  /** One bad answer must not hold up the others. */
  private async takeApart(
    batch: readonly HandledRequest[],
    error: unknown,
  ): Promise<Set<HandledRequest>> {
    const [first, ...others] = batch;
    if (first !== undefined && others.length === 0) return this.reject(first, error);
    const settled = new Set<HandledRequest>();
    for (const one of batch) {
      for (const done of await this.settleBatch([one])) settled.add(done);
    }
    return settled;
  }

  private async reject(handled: HandledRequest, error: unknown): Promise<Set<HandledRequest>> {
    this.report('error', error, [handled], 'answer cannot be stored');
    if (handled.kind !== 'asked' || handled.step.kind !== 'attach') return new Set();
    const settled = await this.settleBatch([this.asMalformed(handled)]);
    return settled.size === 0 ? new Set() : new Set([handled]);
  }

  private asMalformed(asked: AskedRequest): AskedRequest {
    const detail = 'the answer could not be stored';
    const answer = {
      result: { outcome: 'malformed', detail } as const,
      ambiguousKey: false,
    };
    const { request, call, permit } = asked;
    const step = nextStep(
      { request, call, answer, probe: permit.probe },
      this.options.traits,
      this.options.random,
    );
    return { ...asked, answer, step };
  }

  /** The message alone: the error of a failed query carries the whole batch with it. */
  private report(
    level: 'warn' | 'error',
    error: unknown,
    batch: readonly HandledRequest[],
    text: string,
  ): void {
    const reason = error instanceof Error ? error.message : String(error);
    const tracks = batch.map(({ request }) => request.spotifyId).slice(0, 5);
    this.options.logger[level]({ reason, tracks, answers: batch.length }, text);
  }
}
