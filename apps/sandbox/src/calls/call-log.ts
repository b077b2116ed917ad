import type { PersonId } from '../world/people.js';
import { sandboxProviders, type SandboxProvider } from './sandbox-provider.js';

/**
 * One call to a provider, logged on arrival. `status` is null until it is answered, and stays null where the caller
 * never got an answer. `path` includes the query.
 */
export interface CallRecord {
  readonly seq: number;
  readonly at: string;
  readonly provider: SandboxProvider;
  readonly method: string;
  readonly path: string;
  status: number | null;
  person: PersonId | null;
}

export interface CallCounts extends Record<SandboxProvider, number> {
  /** How often each provider answered with each status; `none` counts the calls without an answer. */
  readonly byStatus: Readonly<Record<SandboxProvider, Readonly<Record<string, number>>>>;
}

/** The newest calls, up to `capacity` of them, and counts of all calls since the last clearing. */
export class CallLog {
  private readonly ring: CallRecord[] = [];
  private last = 0;
  private cleared = 0;
  private counts = emptyCounts();

  constructor(private readonly capacity = 200_000) {}

  open(call: Omit<CallRecord, 'seq' | 'status' | 'person'>): CallRecord {
    this.last += 1;
    const record: CallRecord = { ...call, seq: this.last, status: null, person: null };
    this.ring[this.last % this.capacity] = record;
    this.count(record.provider, 'none', 1);
    return record;
  }

  answer(record: CallRecord, status: number): void {
    if (record.status !== null) return;
    record.status = status;
    if (record.seq <= this.cleared) return;
    this.count(record.provider, 'none', -1);
    this.count(record.provider, String(status), 1);
  }

  /** The calls after a sequence number, oldest first. `dropped` calls since the last clearing are no longer kept. */
  list(
    after: number,
    provider?: SandboxProvider,
  ): { readonly calls: readonly CallRecord[]; readonly last: number; readonly dropped: number } {
    const oldest = Math.max(this.cleared, this.last - this.capacity);
    const calls: CallRecord[] = [];
    for (let seq = Math.max(oldest, after) + 1; seq <= this.last; seq += 1) {
      const record = this.ring[seq % this.capacity];
      if (record !== undefined && (provider === undefined || record.provider === provider)) {
        calls.push(record);
      }
    }
    return { calls, last: this.last, dropped: oldest - this.cleared };
  }

  totals(): CallCounts {
    const total = (provider: SandboxProvider): number =>
      Object.values(this.counts[provider]).reduce((sum, count) => sum + count, 0);
    return {
      accounts: total('accounts'),
      spotify: total('spotify'),
      soundcharts: total('soundcharts'),
      reccobeats: total('reccobeats'),
      byStatus: structuredClone(this.counts),
    };
  }

  /** Forgets calls and counts; the sequence goes on, so that `after` keeps its meaning. */
  clear(): void {
    this.ring.length = 0;
    this.cleared = this.last;
    this.counts = emptyCounts();
  }

  private count(provider: SandboxProvider, status: string, change: number): void {
    const counts = this.counts[provider];
    const next = (counts[status] ?? 0) + change;
    if (next === 0) delete counts[status];
    else counts[status] = next;
  }
}

function emptyCounts(): Record<SandboxProvider, Record<string, number>> {
  return Object.fromEntries(sandboxProviders.map((provider) => [provider, {}])) as Record<
    SandboxProvider,
    Record<string, number>
  >;
}
