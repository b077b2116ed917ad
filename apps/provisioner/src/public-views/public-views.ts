import type { QueryRunner } from 'typeorm';

/**
 * The data model people know, as views in `public`: each table of it in one place, whichever services keep its halves.
 * They are rebuilt at every deployment and belong to the owner; the role `pm_reader` may read them.
 */
export async function createPublicViews(runner: QueryRunner): Promise<void> {
  await runner.startTransaction();
  try {
    for (const { name, select } of views) {
      await runner.query(`DROP VIEW IF EXISTS public.${name}`);
      await runner.query(`CREATE VIEW public.${name} AS ${select}`);
      await runner.query(`GRANT SELECT ON public.${name} TO pm_reader`);
    }
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

const users = `
  SELECT u.spotify_user_id, u.role, u.display_name, u.email, u.profile_image_url,
         library.last_sync_at, library.last_track_added_at, u.created_at, u.updated_at
    FROM gateway.users AS u
    LEFT JOIN sync.libraries AS library ON library.owner = u.spotify_user_id`;

const tracks = `
  SELECT m.spotify_id,
         CASE WHEN f.provider = 'soundcharts' THEN f.provider_song_id END AS soundcharts_uuid,
         m.raw AS spotify_data,
         f.raw AS soundcharts_data,
         f.fetched_at AS soundcharts_fetched_at,
         m.name, m.duration_ms, m.isrc,
         f.tempo, f.energy, f.danceability, f.valence, f.acousticness, f.instrumentalness, f.liveness, f.loudness,
         f.speechiness, f.key, f.mode, f.time_signature,
         m.artists AS artists_json,
         m.created_at,
         greatest(m.created_at, f.created_at) AS updated_at
    FROM sync.track_metadata AS m
    LEFT JOIN enrichment.effective_features AS f USING (spotify_id)`;

const userTracks = `
  SELECT user_id, track_id, added_at FROM sync.user_tracks`;

const failedRequests = `
  SELECT id, spotify_id, error_code, error_message, error_response, attempt_count, max_attempts, next_retry_at, status,
         resolved_at, created_at, updated_at
    FROM enrichment.failed_requests`;

/** `soundcharts_fetched` counts the run's discoveries that have features by now. */
const syncHistory = `
  SELECT run.id, run.owner AS user_id, 'saved' AS collection_type,
         run.total AS total_tracks, run.discovered AS new_tracks, run.returned AS updated_tracks,
         (SELECT count(*)::int FROM enrichment.feature_requests AS request
           WHERE request.correlation_id = run.id::text AND request.outcome = 'ok') AS soundcharts_fetched,
         coalesce((run.skipped ->> 'malformed')::int, 0) AS failed_tracks,
         coalesce(run.started_at, run.requested_at) AS started_at,
         run.finished_at AS completed_at,
         (extract(epoch FROM run.finished_at - run.started_at) * 1000)::bigint AS duration_ms,
         library.last_track_added_at AS last_added_at,
         CASE WHEN run.state IN ('completed', 'completed_with_gaps', 'awaiting_approval') THEN 'completed'
              WHEN run.state IN ('failed', 'cancelled') THEN 'failed'
              ELSE 'in_progress' END AS status,
         run.reason AS error_message,
         run.requested_at AS created_at
    FROM sync.sync_history AS run
    JOIN sync.libraries AS library USING (owner)`;

/** One row per day over all providers; a shared answer is a call that was not made. */
const usageStats = `
  SELECT day AS date,
         sum(calls)::int AS total_requests,
         sum(shared)::int AS cache_hits,
         sum(calls) FILTER (WHERE provider = 'soundcharts')::int AS soundcharts_calls,
         sum(failures)::int AS failed_calls,
         round(sum(total_latency_ms)::numeric / nullif(sum(calls), 0), 1) AS avg_response_time_ms
    FROM (SELECT day, provider, calls, shared, failures, total_latency_ms FROM enrichment.usage_stats
          UNION ALL
          SELECT day, provider, calls, 0, failures, total_latency_ms FROM sync.usage_stats) AS usage
   GROUP BY day`;

const views = [
  { name: 'users', select: users },
  { name: 'tracks', select: tracks },
  { name: 'user_tracks', select: userTracks },
  { name: 'failed_requests', select: failedRequests },
  { name: 'sync_history', select: syncHistory },
  { name: 'usage_stats', select: usageStats },
] as const;
