import { isFinalSyncRunState, type LibraryStatus, type SyncMode } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { connectionQuery } from '../api/admin-queries.js';
import { startSync } from '../api/admin.client.js';
import { libraryQuery, syncRunsQuery } from '../api/queries.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { FailureLine } from '../design/failure-line.js';
import { Figures } from '../design/figures.js';
import { Panel } from '../design/panel.js';
import { Skeleton } from '../design/skeleton.js';
import stack from '../design/stack.module.css';
import { formatDay, formatMoment, formatTime } from '../format/date.js';
import { formatCount } from '../format/number.js';
import { useFallbackInterval } from '../live/live-provider.js';
import { sync } from '../texts/library.en.js';
import { RunProgress } from './run-progress.js';
import { useRunAction } from './use-run-action.js';

/** The run that is reading the library now, and the buttons that start one. */
export function SyncPanel() {
  const refetchInterval = useFallbackInterval(4_000);
  const runs = useQuery({ ...syncRunsQuery, refetchInterval });
  const library = useQuery({ ...libraryQuery, refetchInterval });
  const start = useRunAction((mode: SyncMode) => startSync(mode));
  const active = runs.data?.items.find((run) => !isFinalSyncRunState(run.state));
  const busy = active !== undefined || start.isPending;
  return (
    <Panel
      title={sync.panel}
      hint={sync.hint}
      action={
        <div className={stack.row}>
          <button
            type="button"
            className={buttons.button}
            disabled={busy}
            onClick={() => start.mutate('incremental')}
          >
            {sync.onlyNew}
          </button>
          <button
            type="button"
            className={classNames(buttons.button, buttons.primary)}
            disabled={busy}
            title={sync.nowHint}
            onClick={() => start.mutate('full')}
          >
            <RefreshCw aria-hidden="true" />
            {active ? sync.running : sync.now}
          </button>
        </div>
      }
    >
      {start.isError && <FailureLine error={start.error} />}
      {runs.isError && <FailureLine error={runs.error} />}
      {active ? <RunProgress run={active} /> : <Idle />}
      {library.isError && <FailureLine error={library.error} />}
      {library.isPending && <Skeleton width="100%" height="4rem" />}
      {library.data && <LibraryFigures status={library.data} />}
    </Panel>
  );
}

/** When the schedule reads next, while nothing does. */
function Idle() {
  const { data: connection } = useQuery(connectionQuery);
  if (!connection) return null;
  const { active, nextIncrementalAt, nextFullAt } = connection.schedule;
  const next = sync.next(
    nextIncrementalAt && formatMoment(nextIncrementalAt),
    nextFullAt && formatMoment(nextFullAt),
  );
  return (
    <p className={stack.soft}>
      {sync.idle} {active ? next : sync.notScheduled}
    </p>
  );
}

function LibraryFigures({ status }: { readonly status: LibraryStatus }) {
  const { lastSyncAt, lastTrackAddedAt } = status;
  return (
    <Figures
      items={[
        { label: sync.savedNow, value: formatCount(status.tracksSaved) },
        { label: sync.known, value: formatCount(status.tracksKnown) },
        {
          label: sync.lastSync,
          value: lastSyncAt ? formatDay(lastSyncAt) : sync.notYet,
          ...(lastSyncAt && { note: formatTime(lastSyncAt) }),
        },
        {
          label: sync.lastAdded,
          value: lastTrackAddedAt ? formatDay(lastTrackAddedAt) : sync.notYet,
          ...(lastTrackAddedAt && { note: formatTime(lastTrackAddedAt) }),
        },
        { label: sync.outbox, value: formatCount(status.unpublishedEvents) },
      ]}
    />
  );
}
