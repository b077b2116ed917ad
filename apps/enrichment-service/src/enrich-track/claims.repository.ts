import type { FeatureProvider } from '@app/contracts';
import type { Clock } from '@app/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import type { ClaimedRequest } from './claimed-request.js';
import { DUE } from './due-requests.sql.js';

/** Time for what was claimed ahead at any usual speed; what has not been asked for by then goes back. */
const LEASE_MS = 180_000;

export interface ClaimsOptions {
  readonly dataSource: DataSource;
  readonly provider: FeatureProvider;
  readonly clock: Clock;
  /** A name for each claim, so that an answer can tell whether the lease it was fetched under still holds. */
  readonly newLeaseOwner: () => string;
}

/**
 * Hands out due requests under a lease, to any number of replicas, at most one per recording at a time.
 *
 * Replicas claim in turn: each takes the row lock of the provider's gate first, and the claiming statement's snapshot
 * is younger than that, so it sees every lease there is. Without turns, two replicas could each take one of two tracks
 * of a recording in the same instant. A claim takes milliseconds, and the unique index on leased ISRCs stands behind it.
 */
export class ClaimsRepository {
  constructor(private readonly options: ClaimsOptions) {}

  /** @returns up to `limit` requests; none where nothing is due or the provider is paused */
  async claim(limit: number): Promise<ClaimedRequest[]> {
    const { dataSource, clock, newLeaseOwner } = this.options;
    const now = clock.now();
    if (!(await this.anythingDue(now))) return [];
    return dataSource.transaction(async (manager) => {
      if (await this.isPaused(manager, now)) return [];
      return this.lease(manager, limit, now, newLeaseOwner());
    });
  }

  /** Ends the leases that still hold; the requests are due again as they were. */
  async giveBack(requests: readonly ClaimedRequest[]): Promise<void> {
    if (requests.length === 0) return;
    await this.options.dataSource.query(
      `UPDATE enrichment.feature_requests AS r
          SET state = 'pending', lease_until = NULL, lease_owner = NULL
         FROM json_to_recordset($1::json) AS held("spotifyId" text, "leaseOwner" text)
        WHERE r.spotify_id = held."spotifyId" AND r.state = 'leased' AND r.lease_owner = held."leaseOwner"`,
      [JSON.stringify(requests)],
    );
  }

  private async anythingDue(now: Date): Promise<boolean> {
    const rows = await this.options.dataSource.query<{ due: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM enrichment.feature_requests WHERE ${DUE}) AS due`,
      [now],
    );
    return rows[0]?.due ?? false;
  }

  private async isPaused(manager: EntityManager, now: Date): Promise<boolean> {
    const rows = await manager.query<{ paused: boolean }[]>(
      `SELECT coalesce(pause_until > $2, false) AS paused
         FROM enrichment.provider_gate
        WHERE provider = $1
          FOR UPDATE`,
      [this.options.provider, now],
    );
    const gate = rows[0];
    if (gate === undefined) throw new Error(`${this.options.provider} has no gate`);
    return gate.paused;
  }

  private async lease(
    manager: EntityManager,
    limit: number,
    now: Date,
    leaseOwner: string,
  ): Promise<ClaimedRequest[]> {
    const [claimed] = await manager.query<[ClaimedRequest[], number]>(
      `WITH candidates AS MATERIALIZED (
         SELECT r.spotify_id, r.isrc, r.priority, r.due_at
           FROM enrichment.feature_requests r
          WHERE r.${DUE}
            AND NOT EXISTS (
              SELECT 1 FROM enrichment.feature_requests held
               WHERE held.isrc = r.isrc AND held.state = 'leased' AND held.spotify_id <> r.spotify_id)
          ORDER BY r.priority DESC, r.due_at
          LIMIT $2
            FOR UPDATE OF r SKIP LOCKED
       ), one_per_recording AS (
         SELECT DISTINCT ON (coalesce(isrc, spotify_id)) spotify_id
           FROM candidates
          ORDER BY coalesce(isrc, spotify_id), priority DESC, due_at
       )
       UPDATE enrichment.feature_requests r
          SET state = 'leased', lease_until = $3, lease_owner = $4
         FROM one_per_recording
        WHERE r.spotify_id = one_per_recording.spotify_id
       RETURNING r.spotify_id AS "spotifyId", r.isrc, r.correlation_id AS "correlationId", r.attempts,
         r.missing_answers AS "missingAnswers", r.lease_owner AS "leaseOwner", r.lease_until AS "leaseUntil",
         EXISTS (SELECT 1 FROM enrichment.track_features f
                  WHERE f.provider = $5 AND f.spotify_id = r.spotify_id)
           OR EXISTS (SELECT 1 FROM enrichment.shareable_features f
                       WHERE f.provider = $5 AND f.isrc = r.isrc) AS "answeredElsewhere",
         EXISTS (SELECT 1 FROM enrichment.refused_isrcs x
                  WHERE x.provider = $5 AND x.isrc = r.isrc) AS "isrcRefused"`,
      [now, limit, new Date(now.getTime() + LEASE_MS), leaseOwner, this.options.provider],
    );
    return claimed;
  }
}
