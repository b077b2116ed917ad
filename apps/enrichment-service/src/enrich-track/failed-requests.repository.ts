import type { FeatureProvider, ProviderOutcome } from '@app/contracts';
import type { EntityManager } from 'typeorm';
import { MAX_ATTEMPTS } from './retry-schedule.js';

/**
 * The latest reason why a track has no features. `status`: `retrying` after a failure, `pending` until the provider may
 * know more, `failed` when nobody will try again by itself. `errorCode` is the HTTP status, `responseSha256` the hash of
 * the whole answer.
 */
export interface FailedRequest {
  readonly spotifyId: string;
  readonly provider: FeatureProvider;
  readonly errorCode: number | null;
  readonly outcome: ProviderOutcome;
  readonly errorMessage: string;
  readonly errorResponse: string | null;
  readonly responseSha256: string | null;
  readonly nextRetryAt: Date | null;
  readonly status: 'pending' | 'retrying' | 'failed';
}

/**
 * Keeps one row per track: the newest reason, and how often there was one. A track that has features, from whomever, has
 * not failed; one that was dismissed stays so.
 */
export async function recordFailures(
  manager: EntityManager,
  failures: readonly FailedRequest[],
  now: Date,
): Promise<void> {
  if (failures.length === 0) return;
  await manager.query(
    `INSERT INTO enrichment.failed_requests AS f (spotify_id, error_code, outcome, error_message, error_response,
       max_attempts, next_retry_at, status, created_at, updated_at, provider, response_sha256)
     SELECT "spotifyId", "errorCode", outcome, "errorMessage", "errorResponse", $2, "nextRetryAt", status, $3, $3,
            provider, "responseSha256"
       FROM json_to_recordset($1::json) AS row("spotifyId" text, provider text, "errorCode" integer, outcome text,
         "errorMessage" text, "errorResponse" text, "responseSha256" text, "nextRetryAt" timestamptz, status text)
      WHERE NOT EXISTS (SELECT 1 FROM enrichment.track_features t WHERE t.spotify_id = "spotifyId")
      ORDER BY "spotifyId"
     ON CONFLICT (spotify_id) DO UPDATE
       SET error_code = excluded.error_code, outcome = excluded.outcome, error_message = excluded.error_message,
           error_response = excluded.error_response, attempt_count = f.attempt_count + 1,
           max_attempts = excluded.max_attempts, next_retry_at = excluded.next_retry_at, status = excluded.status,
           resolved_at = NULL, updated_at = excluded.updated_at, provider = excluded.provider,
           response_sha256 = excluded.response_sha256
     WHERE f.status <> 'dismissed'`,
    [JSON.stringify(failures), MAX_ATTEMPTS, now],
  );
}

/** Closes the matter for tracks that have features now. */
export async function resolveFailures(
  manager: EntityManager,
  spotifyIds: readonly string[],
  now: Date,
): Promise<void> {
  if (spotifyIds.length === 0) return;
  await manager.query(
    `UPDATE enrichment.failed_requests
        SET status = 'resolved', resolved_at = $2, updated_at = $2, next_retry_at = NULL
      WHERE spotify_id = ANY ($1) AND status <> 'resolved'`,
    [spotifyIds, now],
  );
}
