import { isFinalSyncRunState, type SyncRun } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { syncRunsQuery } from '../api/queries.js';
import { formatMoment } from '../format/date.js';
import { formatSpan } from '../format/duration.js';
import { formatCount } from '../format/number.js';
import { Panel } from '../design/panel.js';
import { sync } from '../texts/library.en.js';
import styles from './run-history.module.css';
import { skippedText } from './skipped-text.js';

/** The runs that are over, newest first. */
export function RunHistory() {
  const { data } = useQuery(syncRunsQuery);
  const runs = data?.items.filter((run) => isFinalSyncRunState(run.state)) ?? [];
  return (
    <Panel title={sync.history}>
      {data && runs.length === 0 && <p>{sync.historyEmpty}</p>}
      {runs.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <section className={styles.scroll} aria-label={sync.table.label} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{sync.table.started}</th>
                <th scope="col">{sync.table.state}</th>
                <th scope="col">{sync.table.mode}</th>
                <th scope="col">{sync.table.entries}</th>
                <th scope="col">{sync.table.changes}</th>
                <th scope="col">{sync.table.calls}</th>
                <th scope="col">{sync.table.took}</th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <RunRow key={run.id} run={run} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Panel>
  );
}

function RunRow({ run }: { readonly run: SyncRun }) {
  const skipped = skippedText(run.skipped);
  return (
    <tr>
      <th scope="row">{formatMoment(run.startedAt ?? run.requestedAt)}</th>
      <td className={styles.state} data-state={run.state}>
        <strong>{sync.states[run.state]}</strong>
        {run.reasonCode && <span className={styles.detail}>{sync.reasons[run.reasonCode]}</span>}
        {skipped && (
          <span className={styles.detail}>
            {sync.skipped}: {skipped}
          </span>
        )}
      </td>
      <td>
        {sync.modes[run.mode]}
        <span className={styles.detail}>{sync.triggers[run.trigger]}</span>
      </td>
      <td>{formatCount(run.entries)}</td>
      <td>{changesText(run)}</td>
      <td>{formatCount(run.calls)}</td>
      <td>{tookText(run)}</td>
    </tr>
  );
}

function tookText({ startedAt, finishedAt }: SyncRun): string {
  return startedAt && finishedAt ? formatSpan(Date.parse(finishedAt) - Date.parse(startedAt)) : '–';
}

function changesText(run: SyncRun): string {
  const { changes } = sync;
  const parts = (['added', 'returned', 'removed'] as const).flatMap((kind) =>
    run[kind] > 0 ? [changes[kind](formatCount(run[kind]))] : [],
  );
  return parts.length > 0 ? parts.join(', ') : changes.none;
}
