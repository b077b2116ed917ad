import type { EnrichmentStatus, FeatureProviderStatus } from '@app/contracts';
import type { Clock } from '@app/service-kit';
import type { ProviderChain } from '../enrich-track/provider-chain.js';
import { closedUntil, providerStatus, type ProviderStanding } from './provider-status.js';
import type {
  ProviderRow,
  StatusCountsRepository,
  TrackCounts,
} from './status-counts.repository.js';

export interface EnrichmentStatusOptions {
  readonly counts: Pick<StatusCountsRepository, 'tracks' | 'providers'>;
  readonly clock: Clock;
  readonly chain: ProviderChain;
  /** Calls at the same time, per replica. */
  readonly concurrency: number;
}

/** How the enrichment stands: the tracks, and each provider of the chain. */
export class EnrichmentStatusRepository {
  constructor(private readonly options: EnrichmentStatusOptions) {}

  async read(): Promise<EnrichmentStatus> {
    const { counts, clock, chain } = this.options;
    const now = clock.now();
    const tracks = await counts.tracks(chain.providers, now);
    const rows = await counts.providers(chain.providers, now);
    const standings = rows.map((row) => ({ row, ...this.standingOf(row) }));
    const providers = standings.map((standing) => providerStatus(standing, now));
    const due = sum(rows.map((row) => row.due));
    return {
      queue: { pending: tracks.pending, leased: tracks.leased, settled: tracks.settled },
      due,
      leased: sum(rows.map((row) => row.leased)),
      enriched: tracks.enriched,
      shared: tracks.shared,
      missing: missingOf(tracks),
      callsToday: tracks.callsToday,
      unpublishedEvents: tracks.unpublishedEvents,
      nextAttemptAt: earliest(
        standings.map((standing) => nextAttemptAt(standing.row, closedUntil(standing, now))),
      ),
      paused: providers.every(({ gate }) => gate.state === 'paused'),
      providers,
      forecast: overall(providers),
    };
  }

  private standingOf(row: ProviderRow): ProviderStanding {
    const { chain, concurrency } = this.options;
    const link = chain.links.find(({ provider }) => provider === row.provider);
    if (link === undefined) throw new Error(`${row.provider} is not in the chain`);
    const { maxBatch } = link.client.traits;
    return { gate: row, counts: row, limits: link.limits, maxBatch, concurrency };
  }
}

function missingOf({ notFound, noAudio, failed }: TrackCounts): EnrichmentStatus['missing'] {
  return { not_found: notFound, no_audio: noAudio, failed };
}

/** When something is asked for that cannot be asked for now: the next row in time, or the end of a pause. */
function nextAttemptAt({ firstDueAt, nextDueAt }: ProviderRow, closed: Date | null): Date | null {
  if (closed === null || firstDueAt === null) return nextDueAt;
  return firstDueAt > closed ? firstDueAt : closed;
}

/** All of the chain: it is done when its last provider is. */
function overall(providers: readonly FeatureProviderStatus[]): EnrichmentStatus['forecast'] {
  const [first] = providers;
  const all = providers.map(({ forecast }) => forecast);
  const open = all.filter(({ callsLeft }) => callsLeft > 0);
  const moments = open.flatMap(({ doneAt }) => doneAt ?? []);
  const last = moments.length < open.length ? null : (moments.toSorted().at(-1) ?? null);
  return {
    tracksLeft: sum(all.map(({ tracksLeft }) => tracksLeft)),
    callsLeft: sum(all.map(({ callsLeft }) => callsLeft)),
    callsPerDay: first?.forecast.callsPerDay ?? null,
    doneAt: last,
  };
}

function earliest(moments: readonly (Date | null)[]): string | null {
  const known = moments.filter((moment) => moment !== null).map((moment) => moment.getTime());
  return known.length === 0 ? null : new Date(Math.min(...known)).toISOString();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
