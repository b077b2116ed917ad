import type { SyncRun } from '@app/contracts';
import { useId } from 'react';
import { formatSpan } from '../format/duration.js';
import { formatCount } from '../format/number.js';
import { useNow } from '../format/use-now.js';
import { texts } from '../texts.en.js';
import styles from './run-progress.module.css';
import { reasonText } from './reason-text.js';
import { skippedText } from './skipped-text.js';

/** How far the active run has come, what it found, what it left out and why it waits. */
export function RunProgress({ run }: { readonly run: SyncRun }) {
  const { admin } = texts;
  const id = useId();
  const skipped = skippedText(run.skipped);
  return (
    <div className={styles.run}>
      <p className={styles.line}>
        <strong id={id}>{admin.runStates[run.state]}</strong>
        <span>
          {run.total === null
            ? admin.noTotal(formatCount(run.entries))
            : admin.ofTotal(formatCount(run.entries), formatCount(run.total))}
        </span>
      </p>
      <progress
        className={styles.bar}
        aria-labelledby={id}
        {...(run.total === null ? {} : { max: Math.max(1, run.total), value: run.entries })}
      />
      <ul className={styles.facts}>
        <li>{admin.pages(formatCount(run.pages), run.pages)}</li>
        <li>
          <strong>{formatCount(run.discovered)}</strong> {admin.discovered}
        </li>
        {run.duplicates > 0 && (
          <li>
            <strong>{formatCount(run.duplicates)}</strong> {admin.duplicates}
          </li>
        )}
        {skipped && (
          <li>
            {admin.skipped}: {skipped}
          </li>
        )}
      </ul>
      {run.waitingUntil && <Waiting until={run.waitingUntil} />}
      {run.reason && <p className={styles.reason}>{admin.reason(reasonText(run.reason))}</p>}
    </div>
  );
}

function Waiting({ until }: { readonly until: string }) {
  const leftMs = Date.parse(until) - useNow(1000);
  return (
    <p className={styles.waiting} role="timer">
      {leftMs > 0 ? texts.admin.continues(formatSpan(leftMs)) : texts.admin.continuesNow}
    </p>
  );
}
