import { DUE } from './due-requests.sql.js';

/**
 * Of the tracks of one recording the first in this order is asked for, and the others wait for its answer. A track that
 * is about to be asked for by the ISRC goes first: its answer may be that of all.
 */
const goesFirst = `(s.ask_by = 'isrc', s.priority, r.rank_at, r.spotify_id)
  > (r.ask_by = 'isrc', r.priority, s.rank_at, s.spotify_id)`;

/**
 * `$1` now, `$2` how many, `$3` the claim, `$4` the worker, `$5` the provider, `$6` whether for people alone.
 *
 * It reads the queue in the order of its index and stops when it has enough, whatever Postgres believes of the table: while
 * a library comes in there are no statistics yet, and a plan by the due index reads and joins all that is due for every
 * claim (12 ms instead of 1 with 5,000 due, Postgres 17, 2026-11). Hence IS TRUE, which no index answers, and OFFSET 0,
 * which keeps the question about other tracks from becoming a join.
 */
export const CLAIM_REQUESTS = `
  WITH candidates AS MATERIALIZED (
    SELECT r.spotify_id
      FROM enrichment.feature_requests r
     WHERE r.provider = $5 AND r.due_at IS NOT NULL AND (r.${DUE}) IS TRUE
       AND r.priority > CASE WHEN $6::boolean THEN 0 ELSE -1 END
       AND NOT EXISTS (
         SELECT 1 FROM enrichment.feature_requests s
          WHERE s.isrc = r.isrc AND s.provider = r.provider AND s.spotify_id <> r.spotify_id
            AND (s.state = 'leased'
                 OR (s.state = 'pending' AND s.ask_by = 'isrc' AND r.ask_by <> 'isrc')
                 OR (s.${DUE} AND ${goesFirst}))
        OFFSET 0)
     ORDER BY r.priority DESC, r.rank_at
     LIMIT $2
       FOR UPDATE OF r SKIP LOCKED
  )
  UPDATE enrichment.feature_requests r
     SET state = 'leased', lease_owner = $3, lease_worker = $4
    FROM candidates
   WHERE r.spotify_id = candidates.spotify_id AND r.provider = $5
  RETURNING r.spotify_id AS "spotifyId", r.isrc, r.name, r.artists, r.duration_ms AS "durationMs",
    r.correlation_id AS "correlationId", r.attempts, r.missing_answers AS "missingAnswers", r.ask_by AS "askBy",
    r.lease_owner AS "leaseOwner", r.lease_worker AS "leaseWorker",
    EXISTS (SELECT 1 FROM enrichment.track_features f WHERE f.provider = $5 AND f.spotify_id = r.spotify_id)
      OR EXISTS (SELECT 1 FROM enrichment.shareable_features f
                  WHERE f.provider = $5 AND f.isrc = r.isrc) AS "answeredElsewhere",
    EXISTS (SELECT 1 FROM enrichment.refused_isrcs x
             WHERE x.provider = $5 AND x.isrc = r.isrc) AS "isrcRefused",
    (SELECT a.outcome FROM enrichment.recording_answers a
      WHERE a.provider = $5 AND a.isrc = r.isrc AND a.ask_again_at > $1) AS "recordingOutcome",
    (SELECT a.ask_again_at FROM enrichment.recording_answers a
      WHERE a.provider = $5 AND a.isrc = r.isrc AND a.ask_again_at > $1) AS "recordingAskAgainAt"`;
