import { failpoint, type Clock, type Logger, type WorkSignal } from '@app/service-kit';
import type { EnrichmentMetrics } from '../enrichment.metrics.js';
import { BREAKS_AFTER } from '../pace-calls/breaker.js';
import type { WorkerPulse } from '../hold-claims/worker-pulse.js';
import type { AnswerQueue } from './answer.queue.js';
import { callProvider } from './call-provider.js';
import type { ClaimedCall, ClaimedRequest } from './claimed-request.js';
import type { ClaimsRepository } from './claims.repository.js';
import type { FeatureClient } from './feature.client.js';
import { ClaimAhead } from './claim-ahead.js';
import type { HandledRequest } from './handled-request.js';
import { Slots } from './slots.js';

/** The worker looks by itself this often: a signal is a hint, and other replicas change things too. */
const POLL_MS = 1_000;
/** Calls in flight get this long to be answered when the service stops. */
const STOP_DEADLINE_MS = 10_500;
/** A request that could not be dealt with is left alone for a while: it may be its own fault. */
const DROPPED_FOR_MS = 30_000;

export interface EnrichmentWorkerOptions {
  readonly client: FeatureClient;
  readonly claims: Pick<ClaimsRepository, 'claim' | 'giveBack' | 'release'>;
  readonly answers: Pick<AnswerQueue, 'settle' | 'close'>;
  readonly pulse: Pick<WorkerPulse, 'workerId'>;
  readonly signal: WorkSignal;
  readonly concurrency: number;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
  readonly metrics: Pick<EnrichmentMetrics, 'called' | 'settled'>;
}

/**
 * Claims due requests of one provider and asks for them, several calls at a time. Any number of replicas may do so. When
 * the provider refuses everybody, what was claimed ahead goes back at once; when the service stops, too.
 */
export class EnrichmentWorker {
  private readonly slots: Slots;
  private readonly ahead: ClaimAhead;
  private readonly inHand = new Map<ClaimedCall | ClaimedRequest, Promise<void>>();
  /** Refusals on their way into the gate; until they are there, this worker holds still by itself. */
  private refusals = 0;
  /** Outages that the breaker does not know of yet. */
  private outages = 0;
  /** Counts how often all claims had to be dropped: what was claimed before the last time is not asked for. */
  private drops = 0;
  private running = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(private readonly options: EnrichmentWorkerOptions) {
    this.slots = new Slots(options.concurrency);
    this.ahead = new ClaimAhead(options.concurrency);
  }

  start(): void {
    this.running = true;
    this.loop = this.run();
  }

  /** Finishes the calls in flight and gives everything else back. */
  async stop(): Promise<void> {
    this.running = false;
    this.options.signal.ring();
    await this.loop;
    await this.finish();
    this.options.answers.close();
  }

  /** What is in hand and was not asked for goes back: the gate has changed, or the claims are lost. */
  dropClaims(): void {
    this.drops += 1;
    this.options.signal.ring();
  }

  private async run(): Promise<void> {
    const { signal, logger } = this.options;
    while (this.running) {
      const room = this.ahead.calls - this.inHand.size;
      if (room < this.ahead.calls / 2 || this.refusals > 0) {
        await signal.wait(POLL_MS);
        continue;
      }
      try {
        if (!(await this.claim(room))) await signal.wait(POLL_MS);
      } catch (error) {
        logger.warn({ err: error }, 'requests cannot be claimed at the moment');
        await signal.wait(POLL_MS);
      }
    }
  }

  /** @returns whether there was something to claim */
  private async claim(room: number): Promise<boolean> {
    const { claims, pulse } = this.options;
    const worker = pulse.workerId;
    if (worker === null) return false;
    const { drops } = this;
    const claimed = await claims.claim(room, worker);
    if (claimed.calls.length + claimed.known.length === 0) return false;
    try {
      await failpoint('attach.after-claim');
    } catch (error) {
      await this.giveBack(claimed.calls);
      await this.release(claimed.known, null);
      throw error;
    }
    for (const request of claimed.known)
      this.take(request, [request], this.settle([knownOf(request)]));
    for (const call of claimed.calls) this.take(call, call.requests, this.handle(call, drops));
    return true;
  }

  private take(
    hand: ClaimedCall | ClaimedRequest,
    requests: readonly ClaimedRequest[],
    work: Promise<void>,
  ): void {
    const done = work
      .catch(async (error: unknown) => {
        const tracks = requests.map(({ spotifyId }) => spotifyId).slice(0, 5);
        this.options.logger.error({ err: error, tracks }, 'requests could not be dealt with');
        await this.release(requests, new Date(this.options.clock.now().getTime() + DROPPED_FOR_MS));
      })
      .finally(() => {
        this.inHand.delete(hand);
        this.options.signal.ring();
      });
    this.inHand.set(hand, done);
  }

  private async handle(call: ClaimedCall, drops: number): Promise<void> {
    const handled = await this.slots.run(() => this.ask(call, drops));
    if (handled === null) return this.giveBack([call]);
    const answeredAt = performance.now();
    try {
      await this.settle(handled);
    } finally {
      if (handled.some(isRefused)) this.refusals -= 1;
      if (handled.some(isOutage)) this.outages -= 1;
    }
    this.options.metrics.settled(performance.now() - answeredAt);
  }

  /** @returns null where the call is better left to another time, or to others */
  private async ask(call: ClaimedCall, drops: number): Promise<HandledRequest[] | null> {
    const { client, clock, pulse, random, metrics } = this.options;
    const [first] = call.requests;
    if (!this.running || this.refusals > 0 || drops !== this.drops) return null;
    if (this.outages >= BREAKS_AFTER) return null;
    if (call.permit.validUntil <= clock.now() || first?.leaseWorker !== pulse.workerId) return null;
    const handled = await callProvider(client, call, random);
    await failpoint('attach.after-answer');
    if (handled.some(isRefused)) this.refusals += 1;
    if (handled.some(isOutage)) this.outages += 1;
    const [asked] = handled;
    if (asked !== undefined) {
      metrics.called(client.traits.provider, asked.call);
      this.ahead.note(asked.call.latencyMs);
    }
    return handled;
  }

  /** @throws where an answer could not be stored and nobody will try again */
  private async settle(handled: readonly HandledRequest[]): Promise<void> {
    const settled = await Promise.all(handled.map((one) => this.options.answers.settle(one)));
    const left = handled.filter((_, index) => settled[index] === false);
    if (left.length === 0) return;
    const notBefore = new Date(this.options.clock.now().getTime() + DROPPED_FOR_MS);
    await this.release(
      left.map(({ request }) => request),
      notBefore,
    );
  }

  private async finish(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, STOP_DEADLINE_MS);
    });
    await Promise.race([Promise.all(this.inHand.values()), deadline]);
    clearTimeout(timer);
  }

  /** What cannot be given back now is due again once this worker is not seen any more. */
  private async giveBack(calls: readonly ClaimedCall[]): Promise<void> {
    await this.persist(() => this.options.claims.giveBack(calls));
  }

  private async release(
    requests: readonly ClaimedRequest[],
    notBefore: Date | null,
  ): Promise<void> {
    await this.persist(() => this.options.claims.release(requests, notBefore));
  }

  /** Tries until it is done: a living worker's claims do not end by themselves. */
  private async persist(work: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        this.options.logger.warn({ reason }, 'claims could not be given back yet');
        if (!this.running) return;
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      }
    }
  }
}

function isRefused(one: HandledRequest): boolean {
  return one.kind === 'asked' && one.step.kind === 'wait';
}

function isOutage(one: HandledRequest): boolean {
  return one.kind === 'asked' && one.call.outcome === 'unavailable';
}

function knownOf(request: ClaimedRequest): HandledRequest {
  return { kind: 'known', request };
}
