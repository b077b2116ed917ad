import type { SyncRun } from '@app/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { libraryQuery, syncRunsQuery } from '../api/queries.js';
import { withRun } from '../live/apply-live-event.js';

/** Something done to a run whose answer is the run as it is then: it goes where the list of runs is read from. */
export function useRunAction<TInput = void>(act: (input: TInput) => Promise<SyncRun>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (run) => {
      queryClient.setQueryData(syncRunsQuery.queryKey, (list) => list && withRun(list, run));
      if (run.finishedAt) void queryClient.invalidateQueries({ queryKey: libraryQuery.queryKey });
    },
    // The run may have ended meanwhile: the list says how.
    onError: () => queryClient.invalidateQueries({ queryKey: syncRunsQuery.queryKey }),
  });
}
