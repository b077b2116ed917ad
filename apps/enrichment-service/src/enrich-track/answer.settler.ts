import type { FeatureProvider } from '@app/contracts';
import { failpoint, type Clock } from '@app/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { continuationOf, failureOf } from './continue-request.js';
import { recordFailures, resolveFailures } from './failed-requests.repository.js';
import { continueRequests, settleEnriched } from './feature-requests.repository.js';
import type { AskedRequest, HandledRequest } from './handled-request.js';
import type { Pause } from './next-step.js';
import { closeGate } from './provider-gate.repository.js';
import { recordRefusedIsrcs } from './refused-isrcs.repository.js';
import { toFact } from './stored-features.js';
import { attachFeatures, shareFeatures, type NewFeatures } from './track-features.repository.js';
import type { TrackEnrichedPublisher } from './track-enriched.publisher.js';
import type { TrackFeaturesMissingPublisher } from './track-features-missing.publisher.js';
import { countUsage } from './usage-stats.repository.js';

export interface AnswerSettlerOptions {
  readonly dataSource: DataSource;
  readonly provider: FeatureProvider;
  readonly clock: Clock;
  readonly enriched: TrackEnrichedPublisher;
  readonly missing: TrackFeaturesMissingPublisher;
}

/** What a batch came to. `closedGate` is set where the provider's gate was closed by it, as news. */
export interface Settled {
  readonly enriched: number;
  readonly shared: number;
  readonly missing: number;
  readonly closedGate: Pause | null;
}

/**
 * Gives answers their effect: features, requests, failures, events, usage and the gate change in one transaction, or
 * not at all. An answer that comes second, or under a lease that no longer holds, is counted as a call and has no
 * other effect.
 */
export class AnswerSettler {
  constructor(private readonly options: AnswerSettlerOptions) {}

  async settle(handled: readonly HandledRequest[]): Promise<Settled> {
    const { dataSource, provider, clock } = this.options;
    const asked = handled.filter((one) => one.kind === 'asked');
    const calls = asked.flatMap(({ inquiry }) => inquiry.calls);
    const now = clock.now();
    const settled = await dataSource.transaction(async (manager) => {
      await recordRefusedIsrcs(manager, provider, refusedIsrcs(asked), now);
      const stored = await this.attach(manager, handled, now);
      const missing = await this.carryOn(manager, asked, now);
      await countUsage(manager, provider, calls, stored.shared, now);
      const pause = longestPause(asked);
      const news = pause !== null && (await closeGate(manager, provider, pause, now));
      await failpoint('attach.before-commit');
      return { ...stored, missing, closedGate: news ? pause : null };
    });
    await failpoint('attach.after-commit');
    return settled;
  }

  private async attach(
    manager: EntityManager,
    handled: readonly HandledRequest[],
    now: Date,
  ): Promise<Pick<Settled, 'enriched' | 'shared'>> {
    const { provider, enriched } = this.options;
    const answers = handled.flatMap(newFeatures);
    const elsewhere = handled.flatMap((one) => (one.kind === 'asked' ? [] : [one.request]));
    const own = await attachFeatures(manager, provider, answers);
    const isrcs = [...own, ...elsewhere].flatMap(({ isrc }) => (isrc === null ? [] : [isrc]));
    const shared = await shareFeatures(manager, provider, [...new Set(isrcs)]);
    const facts = [...own, ...shared].map(toFact);
    const ids = [...answers, ...elsewhere, ...facts].map(({ spotifyId }) => spotifyId);
    const correlations = await settleEnriched(manager, ids, now);
    await resolveFailures(manager, ids, now);
    const correlated = facts.map((fact) => ({
      correlationId: correlations.get(fact.spotifyId) ?? fact.spotifyId,
      fact,
    }));
    await enriched.publish(manager, correlated, now);
    return { enriched: facts.length, shared: shared.length };
  }

  private async carryOn(
    manager: EntityManager,
    asked: readonly AskedRequest[],
    now: Date,
  ): Promise<number> {
    const continuations = asked.flatMap((one) => continuationOf(one) ?? []);
    const continued = await continueRequests(manager, continuations, now);
    const answers = new Map(continued.map((one) => [one.spotifyId, one.missingAnswers]));
    const held = asked.filter(({ request }) => answers.has(request.spotifyId));
    const failures = held.flatMap((one) => failureOf(one) ?? []);
    await recordFailures(manager, failures, now);
    const facts = held.flatMap(({ request, step, inquiry }) => {
      const attempt = answers.get(request.spotifyId);
      if (step.kind !== 'missing' || attempt === undefined) return [];
      const { spotifyId, correlationId } = request;
      const { provider } = this.options;
      const askedAt = inquiry.last.answeredAt.toISOString();
      return [
        { correlationId, fact: { spotifyId, provider, state: step.state, attempt, askedAt } },
      ];
    });
    await this.options.missing.publish(manager, facts, now);
    return facts.length;
  }
}

function newFeatures(one: HandledRequest): NewFeatures[] {
  if (one.kind !== 'asked' || one.step.kind !== 'attach') return [];
  const { spotifyId, isrc } = one.request;
  const { matchedBy, last } = one.inquiry;
  return [{ spotifyId, isrc, matchedBy, answer: one.step.answer, fetchedAt: last.answeredAt }];
}

function refusedIsrcs(asked: readonly AskedRequest[]): string[] {
  return asked.flatMap(({ request, inquiry }) => {
    const refused = inquiry.matchedBy === 'isrc' && inquiry.last.ambiguousKey;
    return refused && request.isrc !== null ? [request.isrc] : [];
  });
}

function longestPause(asked: readonly AskedRequest[]): Pause | null {
  const pauses = asked.flatMap(({ step }) => (step.kind === 'wait' ? [step.pause] : []));
  return pauses.toSorted((a, b) => b.until.getTime() - a.until.getTime())[0] ?? null;
}
