import type { ProviderOutcome, ProviderRefusal } from '@app/contracts';
import type { Clock } from '@app/service-kit';
import type { DataSource } from 'typeorm';

/** Whether Spotify may be called now, for all replicas and across restarts: `sync.provider_gate`. */
export interface ProviderGate {
  /** @returns the refusal to answer with while the gate is closed, or null */
  closed(): Promise<ProviderRefusal | null>;
  close(outcome: 'rate_limited' | 'quota_exhausted', until: Date): Promise<void>;
  /** Counts a call that was made. */
  record(outcome: ProviderOutcome, latencyMs: number): Promise<void>;
}

export class ProviderGateRepository implements ProviderGate {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async closed(): Promise<ProviderRefusal | null> {
    const rows = await this.dataSource.query<{ pause_until: Date; outcome: string }[]>(
      `SELECT pause_until, outcome FROM sync.provider_gate WHERE provider = 'spotify' AND pause_until > $1`,
      [this.clock.now()],
    );
    const row = rows[0];
    if (row === undefined) return null;
    const outcome = row.outcome === 'quota_exhausted' ? 'quota_exhausted' : 'rate_limited';
    return { outcome, until: row.pause_until };
  }

  async close(outcome: 'rate_limited' | 'quota_exhausted', until: Date): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO sync.provider_gate AS gate (provider, pause_until, outcome)
       VALUES ('spotify', $1, $2)
       ON CONFLICT (provider) DO UPDATE
          SET pause_until = excluded.pause_until, outcome = excluded.outcome, updated_at = now()
        WHERE gate.pause_until IS NULL OR gate.pause_until < excluded.pause_until`,
      [until, outcome],
    );
  }

  async record(outcome: ProviderOutcome, latencyMs: number): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO sync.usage_stats AS usage (day, provider, calls, failures, total_latency_ms)
       VALUES (($1::timestamptz AT TIME ZONE 'UTC')::date, 'spotify', 1, $2, $3)
       ON CONFLICT (day, provider) DO UPDATE
          SET calls = usage.calls + 1,
              failures = usage.failures + excluded.failures,
              total_latency_ms = usage.total_latency_ms + excluded.total_latency_ms`,
      [this.clock.now(), outcome === 'ok' ? 0 : 1, Math.max(0, Math.round(latencyMs))],
    );
  }
}
