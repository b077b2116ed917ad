import { syncRunSchema, type SyncRun } from '@app/contracts';

/** A row of `sync.sync_history` as the queries below select it. */
export interface RunRow {
  readonly owner: string;
  readonly failures: number;
  readonly first_total: number | null;
  readonly head: readonly string[] | null;
  readonly listed: number;
  readonly fresh_skipped: number;
  /** The run in the form of the API. */
  readonly run: unknown;
}

/** A timestamp as the API writes it. */
function iso(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

export const runColumns = `
  owner, failures, first_total, head, listed, fresh_skipped,
  json_build_object(
    'id', id, 'mode', mode, 'requestedMode', coalesce(requested_mode, mode), 'trigger', trigger, 'state', state,
    'requestedAt', ${iso('requested_at')}, 'startedAt', ${iso('started_at')}, 'finishedAt', ${iso('finished_at')},
    'waitingUntil', ${iso('waiting_until')}, 'reasonCode', reason_code, 'reason', reason,
    'lastError', last_error, 'reading', reading, 'nextOffset', next_offset,
    'entriesPerSecond', round(entries * 1000.0 / nullif(reading_ms, 0), 1),
    'total', total, 'pages', pages, 'calls', calls,
    'entries', entries, 'saved', saved, 'duplicates', duplicates, 'discovered', discovered, 'added', added,
    'returned', returned, 'removed', removed, 'pendingRemovals', pending_removals, 'skipped', skipped) AS run`;

export const ACTIVE = `state IN ('queued', 'running', 'waiting')`;

/**
 * How long a run is held without news before another replica may take it up. Leases are in database time, so that
 * replicas need not agree on the clock; together with the wait of an idle worker it stays under 4 seconds.
 */
export const LEASE = `interval '3 seconds'`;

/**
 * $1 now, $2 its holder. A worker has one run at a time: what it still holds when it asks for the next one is a run that
 * an outage tore from it, and it takes that up at once instead of waiting for its own lease. What people asked for goes
 * first; a run that waits without an end waits for somebody to wake it.
 */
export const claimRunSql = `
  UPDATE sync.sync_history
     SET state = 'running', started_at = coalesce(started_at, $1), waiting_until = NULL, reason_code = NULL, reason = NULL,
         lease_owner = $2, lease_until = clock_timestamp() + ${LEASE}
   WHERE id = (
     SELECT id FROM sync.sync_history
      WHERE ${ACTIVE}
        AND (lease_until IS NULL OR lease_until < clock_timestamp() OR lease_owner = $2)
        AND (state <> 'waiting' OR waiting_until <= $1)
      ORDER BY trigger = 'schedule', requested_at
      LIMIT 1
        FOR UPDATE SKIP LOCKED)
  RETURNING ${runColumns}`;

/** Adds the counts of two JSON objects; $n is the one that is added. */
export function addCounts(column: string, parameter: string): string {
  return `(SELECT coalesce(jsonb_object_agg(reason, count), '{}')
             FROM (SELECT key AS reason, sum(value::int) AS count
                     FROM (SELECT * FROM jsonb_each_text(${column}) UNION ALL SELECT * FROM jsonb_each_text(${parameter}))
                       AS parts
                    GROUP BY key) AS summed)`;
}

/** The tables are ours; the schema only gives the row its type, and catches a drift between the two. */
export function toSyncRun(row: RunRow): SyncRun {
  return syncRunSchema.parse(row.run);
}
