import type { FeatureRequestState, MissingFeatureState, ProviderOutcome } from '@app/contracts';
import type { EntityManager } from 'typeorm';

/** How a request that was asked for goes on without features. */
export interface Continuation {
  readonly spotifyId: string;
  /** It only takes effect while this lease holds. */
  readonly leaseOwner: string;
  readonly state: Exclude<FeatureRequestState, 'leased'>;
  readonly outcome: ProviderOutcome;
  /** Failures in a row, by now. */
  readonly attempts: number;
  /** What the provider's answer makes of the track; null where there was no answer. */
  readonly missingState: MissingFeatureState | null;
  readonly answeredAt: Date;
  /** Null: never again. `as_before`: it was not the track's fault, it stays due as it was. */
  readonly nextAttemptAt: Date | null | 'as_before';
}

export interface ContinuedRequest {
  readonly spotifyId: string;
  /** How many answers without features there have been for it. */
  readonly missingAnswers: number;
}

/**
 * Settles those of the requests whose tracks have features now, whoever holds them.
 * @returns each track's correlation id
 */
export async function settleEnriched(
  manager: EntityManager,
  spotifyIds: readonly string[],
  now: Date,
): Promise<Map<string, string>> {
  if (spotifyIds.length === 0) return new Map();
  const [rows] = await manager.query<[{ spotify_id: string; correlation_id: string }[], number]>(
    `UPDATE enrichment.feature_requests AS r
        SET state = 'settled', outcome = 'ok', attempts = 0, missing_state = NULL,
            missing_asked_at = NULL, next_attempt_at = NULL,
            lease_until = NULL, lease_owner = NULL, settled_at = $2
      WHERE spotify_id = ANY ($1) AND outcome IS DISTINCT FROM 'ok'
        AND EXISTS (SELECT 1 FROM enrichment.track_features f WHERE f.spotify_id = r.spotify_id)
     RETURNING spotify_id, correlation_id`,
    [spotifyIds, now],
  );
  return new Map(rows.map((row) => [row.spotify_id, row.correlation_id]));
}

/** @returns the requests that it took effect for: those whose lease still held */
export async function continueRequests(
  manager: EntityManager,
  continuations: readonly Continuation[],
  now: Date,
): Promise<ContinuedRequest[]> {
  if (continuations.length === 0) return [];
  const rows = continuations.map(({ nextAttemptAt, ...rest }) =>
    nextAttemptAt === 'as_before'
      ? { ...rest, nextAttemptAt: null, asBefore: true }
      : { ...rest, nextAttemptAt, asBefore: false },
  );
  const [continued] = await manager.query<[ContinuedRequest[], number]>(
    `UPDATE enrichment.feature_requests AS r
        SET state = row.state, outcome = row.outcome, attempts = row.attempts,
            missing_state = coalesce(row."missingState", r.missing_state),
            missing_asked_at = CASE WHEN row."missingState" IS NULL THEN r.missing_asked_at ELSE row."answeredAt" END,
            missing_answers = r.missing_answers + (row."missingState" IS NOT NULL)::int,
            next_attempt_at = CASE WHEN row."asBefore" THEN r.next_attempt_at ELSE row."nextAttemptAt" END,
            lease_until = NULL, lease_owner = NULL,
            settled_at = CASE row.state WHEN 'settled' THEN $2 ELSE r.settled_at END
       FROM json_to_recordset($1::json) AS row("spotifyId" text, "leaseOwner" text, state text, outcome text,
         attempts integer, "missingState" text, "answeredAt" timestamptz, "nextAttemptAt" timestamptz, "asBefore" boolean)
      WHERE r.spotify_id = row."spotifyId" AND r.state = 'leased' AND r.lease_owner = row."leaseOwner"
     RETURNING r.spotify_id AS "spotifyId", r.missing_answers AS "missingAnswers"`,
    [JSON.stringify(rows), now],
  );
  return continued;
}
