import type { SyncRun } from '@app/contracts';
import type { Observation } from '../settlement.js';

/** Ten tracks, one of them no longer saved, all of them asked for. */
export const settledObservation: Observation = {
  library: {
    tracksKnown: 10,
    tracksSaved: 9,
    unpublishedEvents: 0,
    lastSyncAt: '2026-11-20T10:00:00Z',
    lastTrackAddedAt: '2026-11-19T10:00:00Z',
  },
  enrichment: {
    queue: { pending: 0, leased: 0, settled: 10 },
    due: 0,
    leased: 0,
    enriched: 6,
    shared: 1,
    missing: { not_found: 2, no_audio: 1, failed: 1 },
    callsToday: 9,
    unpublishedEvents: 0,
    nextAttemptAt: null,
    paused: false,
    providers: [],
    forecast: { tracksLeft: 0, callsLeft: 0, callsPerDay: null, doneAt: null },
  },
  gallery: {
    tracks: 10,
    saved: 9,
    byFeatureState: { pending: 0, enriched: 6, not_found: 2, no_audio: 1, failed: 1 },
  },
};

/** The run that brought them: 14 rows, of which 12 could be kept and 2 were repeats. */
export const completedRun: SyncRun = {
  id: '3f0a6d4e-9a53-4b6e-8f0e-0a3c5a1d2b4c',
  mode: 'full',
  requestedMode: 'full',
  trigger: 'first_sign_in',
  state: 'completed',
  requestedAt: '2026-11-20T10:00:00.000Z',
  startedAt: '2026-11-20T10:00:00.100Z',
  finishedAt: '2026-11-20T10:00:01.000Z',
  waitingUntil: null,
  reasonCode: null,
  reason: null,
  lastError: null,
  reading: 1,
  nextOffset: 14,
  entriesPerSecond: 14,
  total: 14,
  pages: 1,
  calls: 1,
  entries: 14,
  saved: 12,
  duplicates: 2,
  discovered: 10,
  added: 10,
  returned: 0,
  removed: 0,
  pendingRemovals: 0,
  skipped: { local_file: 2, episode: 0 },
};
