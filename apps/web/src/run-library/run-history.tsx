import type { SyncRun } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { syncRunsQuery } from '../api/queries.js';
import { formatMoment } from '../format/date.js';
import { formatSpan } from '../format/duration.js';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';
import { Panel } from './panel.js';
import styles from './run-history.module.css';
import { reasonText } from './reason-text.js';
import { skippedText } from './skipped-text.js';

/** The runs that are over, newest first. */
export function RunHistory() {
  const { admin } = texts;
  const { data } = useQuery(syncRunsQuery);
  const runs = data?.items.filter((run) => run.finishedAt !== null) ?? [];
  return (
    <Panel title={admin.history}>
      {data && runs.length === 0 && <p>{admin.historyEmpty}</p>}
      {runs.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <section className={styles.scroll} aria-label={admin.table.label} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{admin.table.started}</th>
                <th scope="col">{admin.table.state}</th>
                <th scope="col">{admin.table.mode}</th>
                <th scope="col">{admin.table.entries}</th>
                <th scope="col">{admin.table.changes}</th>
                <th scope="col">{admin.table.calls}</th>
                <th scope="col">{admin.table.took}</th>
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
  const { admin } = texts;
  const skipped = skippedText(run.skipped);
  return (
    <tr>
      <th scope="row">{formatMoment(run.startedAt ?? run.requestedAt)}</th>
      <td className={styles.state} data-state={run.state}>
        <strong>{admin.runStates[run.state]}</strong>
        {run.reason && <span className={styles.detail}>{reasonText(run.reason)}</span>}
        {skipped && (
          <span className={styles.detail}>
            {admin.skipped}: {skipped}
          </span>
        )}
      </td>
      <td>{admin.modes[run.mode]}</td>
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
  const { changes } = texts.admin;
  const parts = (['added', 'returned', 'removed'] as const).flatMap((kind) =>
    run[kind] > 0 ? [changes[kind](formatCount(run[kind]))] : [],
  );
  return parts.length > 0 ? parts.join(', ') : changes.none;
}
