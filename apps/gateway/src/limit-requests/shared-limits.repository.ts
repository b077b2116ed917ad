import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Rate, Verdict } from './rate.js';

/** Rows that say nothing any more are swept at most this often, in milliseconds. */
const SWEEP_PAUSE_MS = 60_000;

/**
 * Limits that all replicas share, in `gateway.shared_limits`. A row holds until when a caller's calls so far would keep
 * somebody busy who does `perSecond` of them; a call passes as long as that is no more than a burst ahead (the generic
 * cell rate algorithm). One statement a call, in Postgres' own time.
 */
@Injectable()
export class SharedLimits {
  private sweptAt = 0;

  constructor(private readonly dataSource: DataSource) {}

  async take(limit: string, caller: string, rate: Rate): Promise<Verdict> {
    const stepMs = 1000 / rate.perSecond;
    const burstMs = rate.burst * stepMs;
    const taken = await this.dataSource.query<{ ahead: number }[]>(
      `INSERT INTO gateway.shared_limits AS l (class, caller, busy_until)
       VALUES ($1, $2, now() + $3 * interval '1 millisecond')
       ON CONFLICT (class, caller) DO UPDATE
          SET busy_until = greatest(l.busy_until, now()) + $3 * interval '1 millisecond'
        WHERE greatest(l.busy_until, now()) + $3 * interval '1 millisecond' <= now() + $4 * interval '1 millisecond'
       RETURNING extract(epoch FROM busy_until - now())::float8 * 1000 AS ahead`,
      [limit, caller, stepMs, burstMs],
    );
    const ahead = taken[0]?.ahead ?? (await this.lookAhead(limit, caller));
    await this.sweep();
    return {
      waitMs: taken[0] === undefined ? Math.max(1, Math.ceil(ahead + stepMs - burstMs)) : null,
      remaining: Math.max(0, Math.floor((burstMs - ahead) / stepMs)),
      fullInMs: Math.max(0, Math.ceil(ahead)),
    };
  }

  private async lookAhead(limit: string, caller: string): Promise<number> {
    const rows = await this.dataSource.query<{ ahead: number }[]>(
      `SELECT extract(epoch FROM busy_until - now())::float8 * 1000 AS ahead
         FROM gateway.shared_limits WHERE class = $1 AND caller = $2`,
      [limit, caller],
    );
    return rows[0]?.ahead ?? 0;
  }

  private async sweep(): Promise<void> {
    const now = performance.now();
    if (now - this.sweptAt < SWEEP_PAUSE_MS) return;
    this.sweptAt = now;
    await this.dataSource.query('DELETE FROM gateway.shared_limits WHERE busy_until < now()');
  }
}
