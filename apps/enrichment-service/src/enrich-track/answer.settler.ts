import { featureProviders, type FeatureProvider } from '@app/contracts';
import { failpoint, type Clock } from '@app/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { limitTransaction } from '../pace-calls/gate-row.js';
import type { Pause } from '../pace-calls/pause.js';
import type { ProviderNoticeRaisedPublisher } from '../raise-notices/provider-notice-raised.publisher.js';
import { noticeOfPause } from '../raise-notices/provider-notices.js';
import { continuationOf, continuationOfKnown, failureOf } from './continue-request.js';
import { recordFailures, resolveFailures } from './failed-requests.repository.js';
import { continueRequests, passOn, settleEnriched } from './feature-requests.repository.js';
import type { AskedRequest, HandledRequest, KnownRequest } from './handled-request.js';
import { recordRecordingAnswers, type RecordingAnswer } from './recording-answers.repository.js';
import { recordRefusedIsrcs } from './refused-isrcs.repository.js';
import { settleGate } from './settle-gate.js';
import { toFact } from './stored-features.js';
import { attachFeatures, shareFeatures, type NewFeatures } from './track-features.repository.js';
import type { TrackEnrichedPublisher } from './track-enriched.publisher.js';
import type { TrackFeaturesMissingPublisher } from './track-features-missing.publisher.js';
import { countUsage } from './usage-stats.repository.js';

export interface AnswerSettlerOptions {
  readonly dataSource: DataSource;
  readonly provider: FeatureProvider;
  /** Who is asked for what this provider has nothing for; null at the end of the chain. */
  readonly next: FeatureProvider | null;
  readonly clock: Clock;
  readonly enriched: TrackEnrichedPublisher;
  readonly missing: TrackFeaturesMissingPublisher;
  readonly notices: Pick<ProviderNoticeRaisedPublisher, 'raise'>;
}

/** What a batch came to. `closedGate` is set where the provider's gate was closed by it, as news. */
export interface Settled {
  readonly enriched: number;
  readonly shared: number;
  readonly missing: number;
  readonly closedGate: Pause | null;
  /** The provider failed so often that its breaker has opened. */
  readonly broke: boolean;
}

/**
 * Gives answers their effect: features, requests, failures, events, usage and the gate change in one transaction, or
 * not at all. An answer that comes second, or under a claim that no longer holds, is counted as a call and has no
 * other effect.
 */
export class AnswerSettler {
  constructor(private readonly options: AnswerSettlerOptions) {}

  async settle(handled: readonly HandledRequest[]): Promise<Settled> {
    const { dataSource, provider, clock } = this.options;
    const asked = handled.filter((one) => one.kind === 'asked');
    const calls = [...new Set(asked.map(({ call }) => call))];
    const now = clock.now();
    const settled = await dataSource.transaction(async (manager) => {
      await limitTransaction(manager);
      await recordRefusedIsrcs(manager, provider, asked.flatMap(refusedIsrc), now);
      await recordRecordingAnswers(manager, provider, asked.flatMap(recordingAnswers));
      const stored = await this.attach(manager, handled, now);
      const missing = await this.carryOn(manager, handled, now);
      const hits = asked.filter(({ step }) => step.kind === 'attach').length;
      await countUsage(manager, provider, calls, { hits, shared: stored.shared }, now);
      const gate = await settleGate(manager, provider, asked, now);
      await this.raise(manager, gate.closedGate, now);
      await failpoint('attach.before-commit');
      return { ...stored, missing, ...gate };
    });
    await failpoint('attach.after-commit');
    return settled;
  }

  /**
   * Gives the features of known recordings to the other tracks of them, within the caller's transaction.
   * @returns how many tracks got some
   */
  async shareKnown(manager: EntityManager, isrcs: readonly string[], now: Date): Promise<number> {
    const shared = await shareFeatures(manager, this.options.provider, isrcs);
    if (shared.length === 0) return 0;
    await this.publishEnriched(manager, shared, [], now);
    await countUsage(manager, this.options.provider, [], { hits: 0, shared: shared.length }, now);
    return shared.length;
  }

  private async attach(
    manager: EntityManager,
    handled: readonly HandledRequest[],
    now: Date,
  ): Promise<Pick<Settled, 'enriched' | 'shared'>> {
    const { provider } = this.options;
    const answers = handled.flatMap(newFeatures);
    const known = handled.flatMap((one) =>
      one.kind === 'known' && one.request.answeredElsewhere ? [one.request] : [],
    );
    const own = await attachFeatures(manager, provider, answers);
    const isrcs = [...own, ...known].flatMap(({ isrc }) => (isrc === null ? [] : [isrc]));
    const shared = await shareFeatures(manager, provider, [...new Set(isrcs)]);
    const others = [...answers, ...known].map(({ spotifyId }) => spotifyId);
    await this.publishEnriched(manager, [...own, ...shared], others, now);
    return { enriched: own.length + shared.length, shared: shared.length };
  }

  private async raise(manager: EntityManager, pause: Pause | null, now: Date): Promise<void> {
    const notice = pause === null ? null : noticeOfPause(this.options.provider, pause, now);
    if (notice !== null) await this.options.notices.raise(manager, notice);
  }

  private async publishEnriched(
    manager: EntityManager,
    rows: Parameters<typeof toFact>[0][],
    others: readonly string[],
    now: Date,
  ): Promise<void> {
    const { provider, enriched } = this.options;
    const facts = rows.map(toFact);
    const ids = [...new Set([...others, ...facts.map(({ spotifyId }) => spotifyId)])];
    const lesser = featureProviders.slice(featureProviders.indexOf(provider) + 1);
    const correlations = await settleEnriched(manager, provider, lesser, ids, now);
    await resolveFailures(manager, ids, now);
    const correlated = facts.map((fact) => ({
      correlationId: correlations.get(fact.spotifyId) ?? fact.spotifyId,
      fact,
    }));
    await enriched.publish(manager, correlated, now);
  }

  private async carryOn(
    manager: EntityManager,
    handled: readonly HandledRequest[],
    now: Date,
  ): Promise<number> {
    const { provider, next } = this.options;
    const continuations = handled.flatMap(
      (one) => (one.kind === 'asked' ? continuationOf(one) : continuationOfKnown(one, now)) ?? [],
    );
    const continued = await continueRequests(manager, provider, continuations, now);
    const answers = new Map(continued.map((one) => [one.spotifyId, one.missingAnswers]));
    const held = handled.filter(({ request }) => answers.has(request.spotifyId));
    const failures = held.flatMap((one) =>
      one.kind === 'asked' ? (failureOf(one, provider) ?? []) : [],
    );
    await recordFailures(manager, failures, now);
    const facts = held.flatMap((one) => missingFact(one, provider, answers, now));
    await this.options.missing.publish(manager, facts, now);
    const missed = facts.map(({ fact }) => fact.spotifyId);
    if (next !== null) await passOn(manager, provider, next, missed, now);
    return facts.length;
  }
}

function newFeatures(one: HandledRequest): NewFeatures[] {
  if (one.kind !== 'asked' || one.step.kind !== 'attach') return [];
  const { spotifyId, isrc, askBy } = one.request;
  const { answer, doubts } = one.step;
  return [{ spotifyId, isrc, matchedBy: askBy, answer, doubts, fetchedAt: one.call.answeredAt }];
}

function missingFact(
  one: AskedRequest | KnownRequest,
  provider: FeatureProvider,
  answers: ReadonlyMap<string, number>,
  now: Date,
) {
  const { spotifyId, correlationId, recordingOutcome } = one.request;
  const attempt = answers.get(spotifyId);
  const state = one.kind === 'known' ? recordingOutcome : stateOf(one);
  if (state === null || attempt === undefined) return [];
  const askedAt = (one.kind === 'known' ? now : one.call.answeredAt).toISOString();
  return [{ correlationId, fact: { spotifyId, provider, state, attempt, askedAt } }];
}

function stateOf({ step }: AskedRequest) {
  return step.kind === 'missing' ? step.state : null;
}

function refusedIsrc({ request, answer }: AskedRequest): string[] {
  const refused = request.askBy === 'isrc' && answer.ambiguousKey && request.isrc !== null;
  return refused && request.isrc !== null ? [request.isrc] : [];
}

/** What holds for the whole recording: it was asked for by its ISRC, or is known and has no analysis. */
function recordingAnswers({ request, answer, call, step }: AskedRequest): RecordingAnswer[] {
  const { isrc, askBy, isrcRefused } = request;
  if (step.kind !== 'missing' || step.state === 'failed' || step.nextAttemptAt === null) return [];
  if (isrc === null || isrcRefused || answer.ambiguousKey) return [];
  if (step.state === 'not_found' && askBy !== 'isrc') return [];
  const { state: outcome, nextAttemptAt: askAgainAt } = step;
  return [{ isrc, outcome, answeredAt: call.answeredAt, askAgainAt }];
}
