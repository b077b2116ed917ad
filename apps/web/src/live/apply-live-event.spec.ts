import { describe, expect, it } from '@jest/globals';
import type { SyncRun } from '@app/contracts';
import { QueryClient } from '@tanstack/react-query';
import { enrichmentQuery, summaryQuery, syncRunsQuery } from '../api/queries.js';
import { applyLiveEvent, withRun } from './apply-live-event.js';

function run(id: string, changes: Partial<SyncRun> = {}): SyncRun {
  return {
    id,
    mode: 'full',
    requestedMode: 'full',
    trigger: 'admin',
    state: 'running',
    requestedAt: '2026-01-01T10:00:00Z',
    startedAt: '2026-01-01T10:00:01Z',
    finishedAt: null,
    waitingUntil: null,
    reasonCode: null,
    reason: null,
    lastError: null,
    reading: 1,
    nextOffset: 50,
    entriesPerSecond: 100,
    total: 100,
    pages: 1,
    calls: 1,
    entries: 50,
    saved: 50,
    duplicates: 0,
    discovered: 50,
    added: 50,
    returned: 0,
    removed: 0,
    pendingRemovals: 0,
    skipped: {},
    ...changes,
  };
}

describe('withRun', () => {
  it('puts a new run first and a known one in its place', () => {
    const list = { items: [run('b'), run('a', { finishedAt: '2026-01-01T10:01:00Z' })] };
    expect(withRun(list, run('c')).items.map((item) => item.id)).toEqual(['c', 'b', 'a']);
    const later = withRun(list, run('b', { pages: 2 }));
    expect(later.items.map((item) => [item.id, item.pages])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  it('does not bring a finished run back to life', () => {
    const list = { items: [run('a', { finishedAt: '2026-01-01T10:01:00Z', state: 'completed' })] };
    expect(withRun(list, run('a', { pages: 1 }))).toBe(list);
  });
});

describe('applyLiveEvent', () => {
  it('writes each kind where it is read', () => {
    const queryClient = new QueryClient();
    const gallery = {
      tracks: 2,
      saved: 2,
      byFeatureState: { pending: 1, enriched: 1, not_found: 0, no_audio: 0, failed: 0 },
    };
    applyLiveEvent(queryClient, { kind: 'gallery', gallery });
    expect(queryClient.getQueryData(summaryQuery.queryKey)).toEqual(gallery);

    const enrichment = {
      queue: { pending: 1, leased: 0, settled: 1 },
      due: 1,
      leased: 0,
      enriched: 1,
      shared: 0,
      missing: { not_found: 0, no_audio: 0, failed: 0 },
      callsToday: 1,
      unpublishedEvents: 0,
      nextAttemptAt: null,
      paused: false,
      providers: [],
      forecast: { tracksLeft: 1, callsLeft: 1, callsPerDay: null, doneAt: null },
    };
    applyLiveEvent(queryClient, { kind: 'enrichment', enrichment });
    expect(queryClient.getQueryData(enrichmentQuery.queryKey)).toEqual(enrichment);
  });

  it('leaves runs alone until their list was read', () => {
    const queryClient = new QueryClient();
    applyLiveEvent(queryClient, { kind: 'sync', run: run('a') });
    expect(queryClient.getQueryData(syncRunsQuery.queryKey)).toBeUndefined();
    queryClient.setQueryData(syncRunsQuery.queryKey, { items: [] });
    applyLiveEvent(queryClient, { kind: 'sync', run: run('a') });
    expect(queryClient.getQueryData(syncRunsQuery.queryKey)?.items).toHaveLength(1);
    applyLiveEvent(queryClient, { kind: 'sync', run: null });
    expect(queryClient.getQueryData(syncRunsQuery.queryKey)?.items).toHaveLength(1);
  });
});
