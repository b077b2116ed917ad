import type { MatchedBy } from '@app/contracts';
import type { Clock } from '@app/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { PROBE_MS } from '../pace-calls/breaker.js';
import type { CallLimits } from '../pace-calls/call-limits.js';
import { lockGate } from '../pace-calls/gate-row.js';
import { grantCalls, type Grant, type Permit } from '../pace-calls/grant-calls.js';
import { chargeCalls, freeProbe, refundCalls } from '../pace-calls/provider-gate.repository.js';
import type { ProviderNoticeRaisedPublisher } from '../raise-notices/provider-notice-raised.publisher.js';
import { quotaClosed } from '../raise-notices/provider-notices.js';
import { CLAIM_REQUESTS } from './claim-requests.sql.js';
import { isKnown, type Claimed, type ClaimedCall, type ClaimedRequest } from './claimed-request.js';
import { DUE } from './due-requests.sql.js';
import type { ProviderTraits } from './feature.client.js';
import { releaseRequests } from './feature-requests.repository.js';

const nothing: Claimed = { calls: [], known: [] };

export interface ClaimsOptions {
  readonly dataSource: DataSource;
  readonly traits: Pick<ProviderTraits, 'provider' | 'maxBatch'>;
  readonly limits: CallLimits;
  readonly clock: Clock;
  readonly notices: Pick<ProviderNoticeRaisedPublisher, 'raise'>;
  /** A name for each claim, so that an answer can tell whether the claim it was fetched under still holds. */
  readonly newLeaseOwner: () => string;
}

/**
 * Hands out due requests together with the permission to call, to any number of replicas, at most one per recording at
 * a time and no more than the budget has.
 *
 * Replicas claim in turn: each takes the row lock of the provider's gate first, and the claiming statement's snapshot
 * is younger than that, so it sees every claim there is. Without turns, two replicas could each take one of two tracks
 * of a recording in the same instant. A claim takes milliseconds, and the unique index on leased ISRCs stands behind it.
 */
export class ClaimsRepository {
  private toldUntil: number | null = null;

  constructor(private readonly options: ClaimsOptions) {}

  /** @returns up to `limit` calls; none where nothing is due or the gate is closed */
  async claim(limit: number, workerId: string): Promise<Claimed> {
    const { dataSource, traits, limits, clock } = this.options;
    const now = clock.now();
    if (!(await this.anythingDue(now))) return nothing;
    return dataSource.transaction(async (manager) => {
      const gate = await lockGate(manager, traits.provider);
      const grant = grantCalls(gate, limits, limit, now);
      if (grant.kind === 'closed') {
        await this.tellClosed(manager, grant, now);
        return nothing;
      }
      const { calls: granted, peopleOnly, permit } = grant;
      const requests = await this.lease(manager, granted, workerId, peopleOnly, now);
      const known = requests.filter(isKnown);
      const asks = requests.filter((request) => !isKnown(request));
      const calls = toCalls(asks, traits.maxBatch, permit).slice(0, granted);
      if (calls.length > 0) {
        const probeUntil = permit.probe ? new Date(now.getTime() + PROBE_MS) : null;
        await chargeCalls(manager, traits.provider, permit.windows, calls.length, probeUntil);
      }
      const called = new Set(calls.flatMap((call) => call.requests));
      await releaseRequests(
        manager,
        asks.filter((request) => !called.has(request)),
      );
      return { calls, known };
    });
  }

  /** Ends claims that still hold; the requests are due again as they were, or not before `notBefore`. */
  async release(requests: readonly ClaimedRequest[], notBefore: Date | null = null): Promise<void> {
    await releaseRequests(this.options.dataSource.manager, requests, notBefore);
  }

  /** Gives calls back that were not made, and the permission for them. */
  async giveBack(calls: readonly ClaimedCall[]): Promise<void> {
    if (calls.length === 0) return;
    await this.options.dataSource.transaction(async (manager) => {
      await releaseRequests(
        manager,
        calls.flatMap(({ requests }) => requests),
      );
      const { provider } = this.options.traits;
      const charged = calls.map(({ permit }) => ({ windows: permit.windows, calls: 1 }));
      await refundCalls(manager, provider, charged);
      if (calls.some(({ permit }) => permit.probe)) await freeProbe(manager, provider);
    });
  }

  /** A month's end of the budget is told once; other pauses are not told here. */
  private async tellClosed(
    manager: EntityManager,
    { until, month }: Extract<Grant, { kind: 'closed' }>,
    now: Date,
  ): Promise<void> {
    if (month !== true || until === null || this.toldUntil === until.getTime()) return;
    await this.options.notices.raise(
      manager,
      quotaClosed(this.options.traits.provider, until, now),
    );
    this.toldUntil = until.getTime();
  }

  private async anythingDue(now: Date): Promise<boolean> {
    const rows = await this.options.dataSource.query<{ due: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM enrichment.feature_requests WHERE provider = $2 AND ${DUE}) AS due`,
      [now, this.options.traits.provider],
    );
    return rows[0]?.due ?? false;
  }

  private async lease(
    manager: EntityManager,
    calls: number,
    workerId: string,
    peopleOnly: boolean,
    now: Date,
  ): Promise<ClaimedRequest[]> {
    const { traits, newLeaseOwner } = this.options;
    const [claimed] = await manager.query<[ClaimedRequest[], number]>(CLAIM_REQUESTS, [
      now,
      calls * traits.maxBatch,
      newLeaseOwner(),
      workerId,
      traits.provider,
      peopleOnly,
    ]);
    return claimed;
  }
}

/** Puts requests that are asked for by the same key into calls of the size that the provider takes. */
function toCalls(requests: readonly ClaimedRequest[], size: number, permit: Permit): ClaimedCall[] {
  return (['isrc', 'spotify_id'] as const satisfies readonly MatchedBy[]).flatMap((askBy) => {
    const same = requests.filter((request) => request.askBy === askBy);
    const count = Math.ceil(same.length / size);
    return Array.from({ length: count }, (_, n) => ({
      askBy,
      permit,
      requests: same.slice(n * size, (n + 1) * size),
    }));
  });
}
