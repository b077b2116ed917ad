import { randomUUID } from 'node:crypto';
import type { GateState } from '@app/contracts';
import type { Clock } from '@app/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import type { CallReport, ClosingOutcome, PermitAnswer, WantedCall } from './call-permit.js';
import {
  countUsageSql,
  explainRefusalSql,
  forgetCallsSql,
  renewPermitSql,
  returnPermitSql,
  takePermitSql,
} from './provider-gate.sql.js';

/** How the gate stands, and what was called in the last 24 hours. */
export interface GateStatus {
  readonly state: GateState;
  readonly since: Date | null;
  readonly until: Date | null;
  readonly lastDay: number;
  readonly background: number;
}

/** Told, in the transaction that closes the gate, that the quota is used up. */
export type OnQuotaClosed = (manager: EntityManager, until: Date) => Promise<void>;

/**
 * Whether Spotify may be called now, for all replicas and across restarts: `sync.provider_gate`. Calls need a permit,
 * and there is one: whoever holds it has seen the gate open, and nobody else calls meanwhile.
 */
export class ProviderGateRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    /** calls that background work may bring the last 24 hours up to */
    readonly budget: number,
    private readonly onQuotaClosed: OnQuotaClosed,
  ) {}

  /** Asks for the permit to make one call, and counts the call. */
  async take(wanted: WantedCall): Promise<PermitAnswer> {
    const now = this.clock.now();
    const permit = randomUUID();
    const rows = await this.dataSource.query<{ granted: number }[]>(takePermitSql, [
      now,
      permit,
      wanted.purpose,
      this.budget,
      wanted.runId ?? null,
    ]);
    return rows[0]?.granted === 1 ? { kind: 'granted', permit } : this.explain(wanted, now);
  }

  /** Holds the permit on. */
  async renew(permit: string): Promise<void> {
    await this.dataSource.query(renewPermitSql, [permit]);
  }

  /** Gives the permit back and, in the same transaction, closes the gate where the answer said so. */
  async giveBack(permit: string, report: CallReport): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      const { closes } = report;
      await manager.query(returnPermitSql, [
        now,
        permit,
        closes?.outcome ?? null,
        closes?.until ?? null,
      ]);
      await manager.query(countUsageSql, [
        now,
        report.failed ? 1 : 0,
        Math.max(0, Math.round(report.latencyMs)),
      ]);
      await manager.query(forgetCallsSql, [now]);
      if (closes?.outcome === 'quota_exhausted') await this.onQuotaClosed(manager, closes.until);
    });
  }

  async status(): Promise<GateStatus> {
    const now = this.clock.now();
    const rows = await this.dataSource.query<
      {
        outcome: ClosingOutcome;
        closed_at: Date | null;
        pause_until: Date | null;
        last_day: number;
        background: number;
      }[]
    >(
      `SELECT gate.outcome, gate.closed_at, gate.pause_until, calls.last_day, calls.background
         FROM (SELECT count(*)::int AS last_day, (count(*) FILTER (WHERE purpose = 'background'))::int AS background
                 FROM sync.provider_calls WHERE called_at > $1::timestamptz - interval '24 hours') AS calls
         LEFT JOIN sync.provider_gate AS gate ON gate.provider = 'spotify' AND gate.pause_until > $1`,
      [now],
    );
    const row = rows[0];
    return {
      state: row !== undefined && row.pause_until !== null ? row.outcome : 'open',
      since: row?.closed_at ?? null,
      until: row?.pause_until ?? null,
      lastDay: row?.last_day ?? 0,
      background: row?.background ?? 0,
    };
  }

  private async explain(wanted: WantedCall, now: Date): Promise<PermitAnswer> {
    const rows = await this.dataSource.query<
      { closed_until: Date | null; outcome: ClosingOutcome; spent_until: Date | null }[]
    >(explainRefusalSql, [now, this.budget, wanted.purpose]);
    const row = rows[0];
    if (row === undefined) {
      await this.dataSource.query(
        `INSERT INTO sync.provider_gate (provider) VALUES ('spotify') ON CONFLICT DO NOTHING`,
      );
      return this.take(wanted);
    }
    if (row.closed_until !== null)
      return { kind: 'closed', outcome: row.outcome, until: row.closed_until };
    if (row.spent_until !== null) return { kind: 'spent', until: row.spent_until };
    return { kind: 'busy' };
  }
}
