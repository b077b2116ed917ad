import type {
  EnrichmentForecast,
  EnrichmentStatus,
  FeatureProviderStatus,
  LibraryStatus,
} from '@app/contracts';

/** Invented figures, for the API's documentation. */
export const exampleLibrary: LibraryStatus = {
  tracksKnown: 2_872,
  tracksSaved: 2_868,
  unpublishedEvents: 0,
  lastSyncAt: '2026-08-30T19:05:40.000Z',
  lastTrackAddedAt: '2026-08-30T19:04:11Z',
};

const exampleForecast: EnrichmentForecast = {
  tracksLeft: 2_140,
  callsLeft: 2_098,
  callsPerDay: 33,
  doneAt: '2026-11-01T00:00:31.000Z',
};

const exampleProvider: FeatureProviderStatus = {
  provider: 'soundcharts',
  queue: { pending: 12, leased: 5, settled: 2_855, due: 7 },
  answered: 2_790,
  shared: 31,
  doubtful: 2,
  blacklistedIsrcs: 1,
  gate: { state: 'budget_spent', outcome: null, until: '2026-08-31T00:00:00.000Z' },
  breaker: { state: 'closed', failures: 0, until: null },
  budget: {
    minute: {
      limit: 4_000,
      used: 0,
      reserved: 0,
      left: 4_000,
      resetsAt: '2026-08-30T19:06:00.000Z',
    },
    day: { limit: 33, used: 33, reserved: 1, left: 0, resetsAt: '2026-08-31T00:00:00.000Z' },
    month: {
      limit: 1_000,
      used: 861,
      reserved: 50,
      left: 139,
      resetsAt: '2026-09-01T00:00:00.000Z',
    },
    quotaRemaining: 139,
    quotaToldAt: '2026-08-30T19:05:40.000Z',
  },
  today: { calls: 33, hits: 32, shared: 1, failures: 0, meanLatencyMs: 212.4 },
  forecast: exampleForecast,
};

export const exampleEnrichment: EnrichmentStatus = {
  queue: { pending: 12, leased: 5, settled: 2_855 },
  due: 7,
  leased: 5,
  enriched: 2_790,
  shared: 31,
  missing: { not_found: 55, no_audio: 14, failed: 1 },
  callsToday: 2_861,
  unpublishedEvents: 0,
  nextAttemptAt: '2026-08-31T01:00:00.000Z',
  paused: false,
  providers: [exampleProvider],
  forecast: exampleForecast,
};
