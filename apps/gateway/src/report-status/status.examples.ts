import type { EnrichmentStatus, LibraryStatus } from '@app/contracts';

/** Invented figures, for the API's documentation. */
export const exampleLibrary: LibraryStatus = {
  tracksKnown: 2_872,
  tracksSaved: 2_868,
  unpublishedEvents: 0,
  lastSyncAt: '2026-08-30T19:05:40.000Z',
  lastTrackAddedAt: '2026-08-30T19:04:11Z',
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
};
