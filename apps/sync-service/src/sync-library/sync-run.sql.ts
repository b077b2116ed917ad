import { syncRunSchema, type SyncRun } from '@app/contracts';

/** A row of `sync.sync_history` as the queries below select it. */
export interface RunRow {
  readonly owner: string;
  readonly next_offset: number;
  readonly first_total: number | null;
  readonly failures: number;
  /** The run in the form of the API. */
  readonly run: unknown;
}

/** A timestamp as the API writes it. */
function iso(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

export const runColumns = `
  owner, next_offset, first_total, failures,
  json_build_object(
    'id', id, 'mode', mode, 'requestedMode', coalesce(requested_mode, mode), 'trigger', trigger, 'state', state,
    'requestedAt', ${iso('requested_at')}, 'startedAt', ${iso('started_at')}, 'finishedAt', ${iso('finished_at')},
    'waitingUntil', ${iso('waiting_until')}, 'reasonCode', reason_code, 'reason', reason,
    'lastError', last_error, 'reading', reading, 'nextOffset', next_offset,
    'entriesPerSecond', round(entries * 1000.0 / nullif(reading_ms, 0), 1),
    'total', total, 'pages', pages, 'calls', calls,
    'entries', entries, 'saved', saved, 'duplicates', duplicates, 'discovered', discovered, 'added', added,
    'returned', returned, 'removed', removed, 'pendingRemovals', pending_removals, 'skipped', skipped) AS run`;

/**
 * $1 now, $2 end of the lease, $3 its holder. A worker has one run at a time: what it still holds when it asks for the
 * next one is a run that an outage tore from it, and it takes that up at once instead of waiting for its own lease.
 */
export const claimRunSql = `
  UPDATE sync.sync_history
     SET state = 'running', started_at = coalesce(started_at, $1), waiting_until = NULL, reason = NULL,
         lease_owner = $3, lease_until = $2
   WHERE id = (
     SELECT id FROM sync.sync_history
      WHERE state IN ('queued', 'running', 'waiting')
        AND (lease_until IS NULL OR lease_until < $1 OR lease_owner = $3)
        AND (waiting_until IS NULL OR waiting_until <= $1)
      ORDER BY requested_at
      LIMIT 1
        FOR UPDATE SKIP LOCKED)
  RETURNING ${runColumns}`;

/** The tables are ours; the schema only gives the row its type, and catches a drift between the two. */
export function toSyncRun(row: RunRow): SyncRun {
  return syncRunSchema.parse(row.run);
}
