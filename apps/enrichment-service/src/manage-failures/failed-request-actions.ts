import type { FeatureProvider, ProviderOutcome } from '@app/contracts';
import type { Clock } from '@app/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import type { TrackFeaturesMissingPublisher } from '../enrich-track/track-features-missing.publisher.js';
import { forgetRecordingAnswers } from '../enrich-track/recording-answers.repository.js';

const OPEN = `status NOT IN ('resolved', 'dismissed')`;

interface GivenUp {
  readonly provider: FeatureProvider;
  readonly attempt: number;
  readonly correlationId: string;
  readonly isNews: boolean;
}

/** What people decide about failed requests. Each says how many tracks it concerned. */
export class FailedRequestActions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly missing: TrackFeaturesMissingPublisher,
    private readonly clock: Clock,
  ) {}

  /** Has one track asked for again at once, also one that was given up or dismissed, before others. */
  async retryOne(spotifyId: string): Promise<number> {
    return this.retry(`spotify_id = $1 AND status <> 'resolved'`, spotifyId, 1);
  }

  /** Has all open failures of a kind asked for again. */
  async retryAll(outcome: ProviderOutcome): Promise<number> {
    return this.retry(`outcome = $1 AND ${OPEN}`, outcome, 0);
  }

  /** Nobody asks for the track any more, and its failure leaves the list. */
  async dismiss(spotifyId: string): Promise<number> {
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const [rows] = await manager.query<[unknown[], number]>(
        `UPDATE enrichment.failed_requests
            SET status = 'dismissed', next_retry_at = NULL, updated_at = $2
          WHERE spotify_id = $1 AND ${OPEN}
         RETURNING spotify_id`,
        [spotifyId, now],
      );
      if (rows.length === 0) return 0;
      await this.giveUp(manager, spotifyId, now);
      return 1;
    });
  }

  /** A track that no provider has answered for counts as failed from now on. */
  private async giveUp(manager: EntityManager, spotifyId: string, now: Date): Promise<void> {
    const [rows] = await manager.query<[GivenUp[], number]>(
      `UPDATE enrichment.feature_requests AS r
          SET state = 'settled', settled_at = $2, next_attempt_at = NULL, priority = 0,
              missing_state = coalesce(r.missing_state, 'failed'),
              missing_asked_at = coalesce(r.missing_asked_at, $2),
              missing_answers = r.missing_answers + (r.missing_state IS NULL)::int
         FROM enrichment.feature_requests AS before
        WHERE before.spotify_id = r.spotify_id AND before.provider = r.provider
          AND r.spotify_id = $1 AND r.state <> 'leased' AND r.outcome IS DISTINCT FROM 'ok'
       RETURNING r.provider, r.missing_answers AS attempt, r.correlation_id AS "correlationId",
         before.missing_state IS NULL AS "isNews"`,
      [spotifyId, now],
    );
    const askedAt = now.toISOString();
    const facts = rows
      .filter(({ isNews }) => isNews)
      .map(({ provider, attempt, correlationId }) => ({
        correlationId,
        fact: { spotifyId, provider, state: 'failed' as const, attempt, askedAt },
      }));
    await this.missing.publish(manager, facts, now);
  }

  private async retry(condition: string, value: string, priority: number): Promise<number> {
    const now = this.clock.now();
    return this.dataSource.transaction(async (manager) => {
      const [rows] = await manager.query<[{ spotify_id: string; provider: string }[], number]>(
        `UPDATE enrichment.failed_requests
            SET status = 'retrying', next_retry_at = $2, updated_at = $2
          WHERE ${condition}
         RETURNING spotify_id, provider`,
        [value, now],
      );
      const ids = rows.map((row) => row.spotify_id);
      await forgetRecordingAnswers(manager, ids, now);
      await makeDue(manager, ids, priority, now);
      return ids.length;
    });
  }
}

async function makeDue(
  manager: EntityManager,
  spotifyIds: readonly string[],
  priority: number,
  now: Date,
): Promise<void> {
  await manager.query(
    `UPDATE enrichment.feature_requests AS r
        SET state = 'pending', next_attempt_at = $2, attempts = 0, rank_at = least(rank_at, $2),
            priority = greatest(priority, $3)
       FROM enrichment.failed_requests AS f
      WHERE r.spotify_id = ANY ($1) AND f.spotify_id = r.spotify_id AND f.provider = r.provider
        AND r.state <> 'leased' AND r.outcome IS DISTINCT FROM 'ok'`,
    [spotifyIds, now, priority],
  );
}
