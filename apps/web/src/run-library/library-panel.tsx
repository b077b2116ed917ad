import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { startSync } from '../api/admin.client.js';
import { libraryQuery, syncRunsQuery } from '../api/queries.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { Skeleton } from '../design/skeleton.js';
import { formatDay, formatTime } from '../format/date.js';
import { formatCount } from '../format/number.js';
import { withRun } from '../live/apply-live-event.js';
import { useFallbackInterval } from '../live/live-provider.js';
import { texts } from '../texts.en.js';
import { FailureLine } from './failure-line.js';
import { Figures } from './figures.js';
import { Panel } from './panel.js';
import { RunProgress } from './run-progress.js';

/** The library as it is stored, the run that is reading it now, and the button that starts one. */
export function LibraryPanel() {
  const { admin } = texts;
  const queryClient = useQueryClient();
  const refetchInterval = useFallbackInterval(4_000);
  const runs = useQuery({ ...syncRunsQuery, refetchInterval });
  const library = useQuery({ ...libraryQuery, refetchInterval });
  const start = useMutation({
    mutationFn: startSync,
    onSuccess: (run) =>
      queryClient.setQueryData(syncRunsQuery.queryKey, (list) => list && withRun(list, run)),
  });
  const active = runs.data?.items.find((run) => run.finishedAt === null);
  const status = library.data;
  return (
    <Panel
      title={admin.library}
      hint={admin.syncHint}
      action={
        <button
          type="button"
          className={classNames(buttons.button, buttons.primary)}
          disabled={active !== undefined || start.isPending}
          onClick={() => start.mutate()}
        >
          <RefreshCw aria-hidden="true" />
          {active ? admin.syncing : admin.syncNow}
        </button>
      }
    >
      {start.isError && <FailureLine error={start.error} />}
      {runs.isError && <FailureLine error={runs.error} />}
      {active && <RunProgress run={active} />}
      {library.isError && <FailureLine error={library.error} />}
      {library.isPending && <Skeleton width="100%" height="4rem" />}
      {status && (
        <Figures
          items={[
            { label: admin.savedNow, value: formatCount(status.tracksSaved) },
            { label: admin.known, value: formatCount(status.tracksKnown) },
            { label: admin.outbox, value: formatCount(status.unpublishedEvents) },
            {
              label: admin.lastSync,
              value: status.lastSyncAt ? formatDay(status.lastSyncAt) : admin.notYet,
              ...(status.lastSyncAt && { note: formatTime(status.lastSyncAt) }),
            },
            {
              label: admin.lastAdded,
              value: status.lastTrackAddedAt ? formatDay(status.lastTrackAddedAt) : admin.notYet,
              ...(status.lastTrackAddedAt && { note: formatTime(status.lastTrackAddedAt) }),
            },
          ]}
        />
      )}
    </Panel>
  );
}
