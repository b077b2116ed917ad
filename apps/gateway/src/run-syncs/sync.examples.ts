import type { SyncRun } from '@app/contracts';

/** An invented run, for the API's documentation. */
export const exampleRun: SyncRun = {
  id: '0f8e7a52-1f0a-4c53-9a4e-0d6c4a3b2f11',
  mode: 'full',
  state: 'running',
  requestedAt: '2026-08-30T19:04:12.000Z',
  startedAt: '2026-08-30T19:04:12.310Z',
  finishedAt: null,
  waitingUntil: null,
  reason: null,
  total: 2_872,
  pages: 12,
  calls: 12,
  entries: 600,
  saved: 598,
  duplicates: 0,
  discovered: 598,
  added: 598,
  returned: 0,
  removed: 0,
  skipped: { local_file: 2 },
};
