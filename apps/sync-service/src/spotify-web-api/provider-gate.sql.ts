/** A permit that is not renewed ends by itself: its process is gone. Database time, so that clocks need not agree. */
const PERMIT = `interval '3 seconds'`;

/** The rolling day of the budget. */
const DAY = `interval '24 hours'`;

/**
 * $1 now, $2 the permit, $3 purpose, $4 budget, $5 the run or null. One call is under way at a time, over all replicas:
 * so the answer that closes the gate is known before anybody may call again. The permit, the ledger and the run's count
 * are written together.
 */
export const takePermitSql = `
  WITH granted AS (
    UPDATE sync.provider_gate AS gate
       SET permit_holder = $2, permit_until = clock_timestamp() + ${PERMIT}
     WHERE gate.provider = 'spotify'
       AND (gate.permit_until IS NULL OR gate.permit_until < clock_timestamp())
       AND (gate.pause_until IS NULL OR gate.pause_until <= $1)
       AND ($3 = 'foreground'
            OR (SELECT count(*) FROM sync.provider_calls WHERE called_at > $1::timestamptz - ${DAY}) < $4)
    RETURNING 1
  ), noted AS (
    INSERT INTO sync.provider_calls (called_at, purpose) SELECT $1, $3 FROM granted
  ), counted AS (
    UPDATE sync.sync_history SET calls = calls + 1 WHERE id = $5 AND EXISTS (SELECT 1 FROM granted)
  )
  SELECT count(*)::int AS granted FROM granted`;

/** $1 now, $2 budget, $3 purpose: why no permit was given. */
export const explainRefusalSql = `
  SELECT CASE WHEN pause_until > $1 THEN pause_until END AS closed_until,
         outcome,
         CASE WHEN $3 = 'background' THEN
           coalesce((SELECT called_at + ${DAY} FROM sync.provider_calls WHERE called_at > $1::timestamptz - ${DAY}
                      ORDER BY called_at DESC OFFSET greatest($2::int - 1, 0) LIMIT 1),
                    CASE WHEN $2::int = 0 THEN $1::timestamptz + ${DAY} END)
         END AS spent_until
    FROM sync.provider_gate WHERE provider = 'spotify'`;

/** $1 the permit: held on while a slow answer is waited for. */
export const renewPermitSql = `
  UPDATE sync.provider_gate SET permit_until = clock_timestamp() + ${PERMIT}
   WHERE provider = 'spotify' AND permit_holder = $1`;

/**
 * $1 now, $2 the permit, $3 the outcome that closes or null, $4 until when. Whoever's answer closes the gate, it is
 * closed, even where the permit has passed on; a longer pause is not shortened.
 */
export const returnPermitSql = `
  UPDATE sync.provider_gate AS gate
     SET permit_until = CASE WHEN permit_holder = $2 THEN NULL ELSE permit_until END,
         permit_holder = nullif(permit_holder, $2),
         closed_at = CASE WHEN $4::timestamptz > coalesce(pause_until, '-infinity') THEN $1 ELSE closed_at END,
         outcome = CASE WHEN $4::timestamptz > coalesce(pause_until, '-infinity') THEN $3 ELSE outcome END,
         pause_until = greatest(pause_until, $4::timestamptz),
         updated_at = now()
   WHERE provider = 'spotify'`;

/** $1 now, $2 failures, $3 milliseconds. */
export const countUsageSql = `
  INSERT INTO sync.usage_stats AS usage (day, provider, calls, failures, total_latency_ms)
  VALUES (($1::timestamptz AT TIME ZONE 'UTC')::date, 'spotify', 1, $2, $3)
  ON CONFLICT (day, provider) DO UPDATE
     SET calls = usage.calls + 1,
         failures = usage.failures + excluded.failures,
         total_latency_ms = usage.total_latency_ms + excluded.total_latency_ms`;

/** $1 now: what the budget no longer looks at. */
export const forgetCallsSql = `
  DELETE FROM sync.provider_calls WHERE called_at <= $1::timestamptz - ${DAY}`;
