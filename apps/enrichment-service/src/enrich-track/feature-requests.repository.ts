import type {
  FeatureProvider,
  FeatureRequestState,
  MatchedBy,
  MissingFeatureState,
  ProviderOutcome,
} from '@app/contracts';
import type { EntityManager } from 'typeorm';
import type { ClaimedRequest } from './claimed-request.js';

/** An answer without features costs a track this much of its place in the queue: new tracks are not kept waiting. */
const RANK_AFTER_MISSING = `interval '30 days'`;

/** How a request that was asked for goes on without features. */
export interface Continuation {
  readonly spotifyId: string;
  /** It only takes effect while this claim holds. */
  readonly leaseOwner: string;
  readonly state: Exclude<FeatureRequestState, 'leased'>;
  /** Null: nothing was learned, what was known stays. */
  readonly outcome: ProviderOutcome | null;
  /** The key of the next call. */
  readonly askBy: MatchedBy;
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
 * Settles those of the requests whose tracks have features of this provider now, whoever holds them; what other
 * providers, which count for less, were still to be asked is not needed any more.
 * @returns each track's correlation id
 */
export async function settleEnriched(
  manager: EntityManager,
  provider: FeatureProvider,
  lesser: readonly FeatureProvider[],
  spotifyIds: readonly string[],
  now: Date,
): Promise<Map<string, string>> {
  if (spotifyIds.length === 0) return new Map();
  const rows = await manager.query<{ spotify_id: string; correlation_id: string }[]>(
    `WITH settled AS (
       UPDATE enrichment.feature_requests AS r
          SET state = 'settled', outcome = 'ok', attempts = 0, missing_state = NULL, missing_asked_at = NULL,
              next_attempt_at = NULL, ask_by = 'spotify_id', priority = 0,
              lease_owner = NULL, lease_worker = NULL, settled_at = $2
        WHERE spotify_id = ANY ($1) AND provider = $3 AND outcome IS DISTINCT FROM 'ok'
          AND EXISTS (SELECT 1 FROM enrichment.track_features f
                       WHERE f.spotify_id = r.spotify_id AND f.provider = $3)
       RETURNING spotify_id, correlation_id
     ), needless AS (
       UPDATE enrichment.feature_requests AS r
          SET state = 'settled', next_attempt_at = NULL, settled_at = $2
         FROM settled
        WHERE r.spotify_id = settled.spotify_id AND r.provider = ANY ($4) AND r.state <> 'leased'
          AND r.next_attempt_at IS NOT NULL
     )
     SELECT spotify_id, correlation_id FROM settled`,
    [spotifyIds, now, provider, lesser],
  );
  return new Map(rows.map((row) => [row.spotify_id, row.correlation_id]));
}

/** @returns the requests that it took effect for: those whose claim still held */
export async function continueRequests(
  manager: EntityManager,
  provider: FeatureProvider,
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
        SET state = row.state, outcome = coalesce(row.outcome, r.outcome), attempts = row.attempts,
            ask_by = row."askBy",
            missing_state = coalesce(row."missingState", r.missing_state),
            missing_asked_at = CASE WHEN row."missingState" IS NULL THEN r.missing_asked_at ELSE row."answeredAt" END,
            missing_answers = r.missing_answers + (row."missingState" IS NOT NULL)::int,
            priority = CASE WHEN row."missingState" IS NULL THEN r.priority ELSE 0 END,
            rank_at = CASE WHEN row."missingState" IS NULL THEN r.rank_at
                           ELSE coalesce(row."nextAttemptAt", $2) + ${RANK_AFTER_MISSING} END,
            next_attempt_at = CASE WHEN row."asBefore" THEN r.next_attempt_at ELSE row."nextAttemptAt" END,
            lease_owner = NULL, lease_worker = NULL,
            settled_at = CASE row.state WHEN 'settled' THEN $2 ELSE r.settled_at END
       FROM json_to_recordset($1::json) AS row("spotifyId" text, "leaseOwner" text, state text, outcome text,
         "askBy" text, attempts integer, "missingState" text, "answeredAt" timestamptz, "nextAttemptAt" timestamptz,
         "asBefore" boolean)
      WHERE r.spotify_id = row."spotifyId" AND r.provider = $3 AND r.state = 'leased'
        AND r.lease_owner = row."leaseOwner"
     RETURNING r.spotify_id AS "spotifyId", r.missing_answers AS "missingAnswers"`,
    [JSON.stringify(rows), now, provider],
  );
  return continued;
}

/** Ends claims that still hold; the requests are due as they were, or not before `notBefore`. */
export async function releaseRequests(
  manager: EntityManager,
  requests: readonly Pick<ClaimedRequest, 'spotifyId' | 'leaseOwner'>[],
  notBefore: Date | null = null,
): Promise<void> {
  if (requests.length === 0) return;
  const held = requests.map(({ spotifyId, leaseOwner }) => ({ spotifyId, leaseOwner }));
  await manager.query(
    `UPDATE enrichment.feature_requests AS r
        SET state = 'pending', lease_owner = NULL, lease_worker = NULL,
            next_attempt_at = greatest(r.next_attempt_at, $2)
       FROM json_to_recordset($1::json) AS held("spotifyId" text, "leaseOwner" text)
      WHERE r.spotify_id = held."spotifyId" AND r.state = 'leased' AND r.lease_owner = held."leaseOwner"`,
    [JSON.stringify(held), notBefore],
  );
}

/** Puts tracks that a provider had nothing for into the queue of the next one, due at once, where they are not yet. */
export async function passOn(
  manager: EntityManager,
  from: FeatureProvider,
  to: FeatureProvider,
  spotifyIds: readonly string[],
  now: Date,
): Promise<void> {
  if (spotifyIds.length === 0) return;
  await manager.query(
    `INSERT INTO enrichment.feature_requests
       (spotify_id, provider, isrc, name, artists, duration_ms, correlation_id, priority, next_attempt_at, requested_at, rank_at)
     SELECT spotify_id, $3, isrc, name, artists, duration_ms, correlation_id, priority, $4, $4, $4
       FROM enrichment.feature_requests AS r
      WHERE spotify_id = ANY ($1) AND provider = $2
        AND NOT EXISTS (SELECT 1 FROM enrichment.track_features f WHERE f.spotify_id = r.spotify_id)
      ORDER BY spotify_id
     ON CONFLICT (spotify_id, provider) DO NOTHING`,
    [spotifyIds, from, to, now],
  );
}
