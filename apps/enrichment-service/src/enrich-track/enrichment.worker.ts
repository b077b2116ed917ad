import { failpoint, type Clock, type Logger, type WorkSignal } from '@app/service-kit';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { EnrichmentMetrics } from '../enrichment.metrics.js';
import type { AnswerQueue } from './answer.queue.js';
import { askProvider } from './ask-provider.js';
import type { ClaimedRequest } from './claimed-request.js';
import type { ClaimsRepository } from './claims.repository.js';
import { outcomeOf, type FeatureClient } from './feature.client.js';
import type { AskedRequest } from './handled-request.js';
import { nextStep } from './next-step.js';
import { Slots } from './slots.js';

/**
 * Requests claimed for each slot, so that no slot waits for a claim and commits are shared: with a provider that answers
 * at once 920 tracks/s at 16, 640 at 4 (5 slots, 2 cores under load, 2026-11).
 */
const CLAIMED_PER_SLOT = 16;
/** The worker looks by itself this often: a signal is a hint, and other replicas change things too. */
const POLL_MS = 1_000;
/** Two calls of 10 s and their settlement: with less time left on its lease a request is not asked for any more. */
const LEASE_MARGIN_MS = 30_000;
/** Calls in flight get this long to be answered when the service stops. */
const STOP_DEADLINE_MS = 10_500;

export interface EnrichmentWorkerOptions {
  readonly client: FeatureClient;
  readonly claims: Pick<ClaimsRepository, 'claim' | 'giveBack'>;
  readonly answers: Pick<AnswerQueue, 'settle' | 'close'>;
  readonly signal: WorkSignal;
  readonly concurrency: number;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
  readonly metrics: Pick<EnrichmentMetrics, 'called' | 'settled'>;
}

/**
 * Claims due requests and asks the provider for them, several at a time. Any number of replicas may do so. When the
 * provider refuses everybody, what was claimed ahead goes back at once; when the service stops, too.
 */
export class EnrichmentWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly slots: Slots;
  private readonly capacity: number;
  private readonly inHand = new Map<ClaimedRequest, Promise<void>>();
  /** Refusals on their way into the gate; until they are there, this worker holds still by itself. */
  private refusals = 0;
  private running = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(private readonly options: EnrichmentWorkerOptions) {
    this.slots = new Slots(options.concurrency);
    this.capacity = options.concurrency * CLAIMED_PER_SLOT;
  }

  onApplicationBootstrap(): void {
    this.running = true;
    this.loop = this.run();
  }

  /** Finishes the calls in flight and gives everything else back. */
  async beforeApplicationShutdown(): Promise<void> {
    this.running = false;
    this.options.signal.ring();
    await this.loop;
    await this.finish();
    this.options.answers.close();
    await this.giveBack([...this.inHand.keys()]);
  }

  private async run(): Promise<void> {
    const { claims, signal, logger } = this.options;
    while (this.running) {
      const room = this.capacity - this.inHand.size;
      if (room < this.capacity / 2 || this.refusals > 0) {
        await signal.wait(POLL_MS);
        continue;
      }
      try {
        const claimed = await claims.claim(room);
        if (claimed.length === 0) await signal.wait(POLL_MS);
        else await failpoint('attach.after-claim');
        for (const request of claimed) this.take(request);
      } catch (error) {
        logger.warn({ err: error }, 'requests cannot be claimed at the moment');
        await signal.wait(POLL_MS);
      }
    }
  }

  private take(request: ClaimedRequest): void {
    const work = this.handle(request)
      .catch((error: unknown) => {
        const { spotifyId } = request;
        this.options.logger.error({ err: error, spotifyId }, 'request was dropped');
      })
      .finally(() => {
        this.inHand.delete(request);
        this.options.signal.ring();
      });
    this.inHand.set(request, work);
  }

  private async handle(request: ClaimedRequest): Promise<void> {
    if (request.answeredElsewhere) {
      return this.options.answers.settle({ kind: 'answered_elsewhere', request });
    }
    const asked = await this.slots.run(() => this.ask(request));
    if (asked === null) return this.giveBack([request]);
    const answeredAt = performance.now();
    await this.options.answers.settle(asked);
    this.options.metrics.settled(performance.now() - answeredAt);
    if (asked.step.kind === 'wait') this.refusals -= 1;
  }

  /** @returns null where the request is better left to another time */
  private async ask(request: ClaimedRequest): Promise<AskedRequest | null> {
    const { client, clock, random, metrics } = this.options;
    const leaseLeft = request.leaseUntil.getTime() - clock.now().getTime();
    if (!this.running || this.refusals > 0 || leaseLeft < LEASE_MARGIN_MS) return null;
    const inquiry = await askProvider(client, request);
    await failpoint('attach.after-answer');
    for (const call of inquiry.calls) metrics.called(client.provider, call);
    const step = nextStep(request, inquiry.last, random);
    if (step.kind === 'wait') this.refusals += 1;
    this.options.logger.debug(
      { spotifyId: request.spotifyId, outcome: outcomeOf(inquiry.last), step: step.kind },
      'asked',
    );
    return { kind: 'asked', request, inquiry, step };
  }

  private async finish(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, STOP_DEADLINE_MS);
    });
    await Promise.race([Promise.all(this.inHand.values()), deadline]);
    clearTimeout(timer);
  }

  /** What cannot be given back now is due again when its lease runs out. */
  private async giveBack(requests: readonly ClaimedRequest[]): Promise<void> {
    try {
      await this.options.claims.giveBack(requests);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.options.logger.warn({ reason, requests: requests.length }, 'leases were not given back');
    }
  }
}
