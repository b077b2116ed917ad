import type { LiveEvent, SyncRun } from '@app/contracts';
import type { QueryClient } from '@tanstack/react-query';
import type { SyncRunList } from '../api/admin.client.js';
import { enrichmentQuery, libraryQuery, summaryQuery, syncRunsQuery } from '../api/queries.js';

/** Writes what an event says where the page's reads would have put it. */
export function applyLiveEvent(queryClient: QueryClient, event: LiveEvent): void {
  switch (event.kind) {
    case 'gallery':
      queryClient.setQueryData(summaryQuery.queryKey, event.gallery);
      return;
    case 'enrichment':
      queryClient.setQueryData(enrichmentQuery.queryKey, event.enrichment);
      return;
    case 'sync': {
      const { run } = event;
      if (!run) return;
      queryClient.setQueryData(syncRunsQuery.queryKey, (list) => list && withRun(list, run));
      if (run.finishedAt) void queryClient.invalidateQueries({ queryKey: libraryQuery.queryKey });
      return;
    }
  }
}

/**
 * The list with this run in its newest form: in the place of its older form, or first where it is new. A run that is
 * over stays over, whatever arrives late.
 */
export function withRun(list: SyncRunList, run: SyncRun): SyncRunList {
  const known = list.items.find((item) => item.id === run.id);
  if (!known) return { items: [run, ...list.items] };
  if (known.finishedAt && !run.finishedAt) return list;
  return { items: list.items.map((item) => (item.id === run.id ? run : item)) };
}
