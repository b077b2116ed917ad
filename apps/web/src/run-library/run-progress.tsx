import type { SyncRun } from '@app/contracts';
import { Hourglass } from 'lucide-react';
import { useId } from 'react';
import { cancelSync } from '../api/admin.client.js';
import { ConfirmButton } from '../design/confirm-button.js';
import { Countdown } from '../design/countdown.js';
import { FailureLine } from '../design/failure-line.js';
import { formatSpan } from '../format/duration.js';
import { formatCount } from '../format/number.js';
import { sync } from '../texts/library.en.js';
import styles from './run-progress.module.css';
import { skippedText } from './skipped-text.js';
import { useRunAction } from './use-run-action.js';

/** How far the active run has come, how fast, what it found and left out, and why it waits. */
export function RunProgress({ run }: { readonly run: SyncRun }) {
  const id = useId();
  const cancel = useRunAction(() => cancelSync(run.id));
  const known = run.total !== null && run.state !== 'queued';
  return (
    <div className={styles.run}>
      <div className={styles.line}>
        <p>
          <strong id={id}>{sync.states[run.state]}</strong>{' '}
          <span className={styles.kind}>
            {sync.modes[run.mode]}, {sync.triggers[run.trigger]}
          </span>
        </p>
        <p className={styles.amount}>
          {run.total === null
            ? sync.noTotal(formatCount(run.entries))
            : sync.ofTotal(formatCount(run.entries), formatCount(run.total))}
        </p>
      </div>
      <progress
        className={styles.bar}
        aria-labelledby={id}
        {...(known ? { max: Math.max(1, run.total ?? 1), value: run.entries } : {})}
      />
      <RunFacts run={run} />
      {run.state === 'waiting' && <Waiting run={run} />}
      {cancel.isError && <FailureLine error={cancel.error} />}
      <div className={styles.actions}>
        <ConfirmButton
          label={sync.cancel}
          question={sync.cancelQuestion}
          confirm={sync.cancelYes}
          disabled={cancel.isPending}
          onConfirm={() => cancel.mutate()}
        >
          <p>{sync.cancelText}</p>
        </ConfirmButton>
      </div>
    </div>
  );
}

function RunFacts({ run }: { readonly run: SyncRun }) {
  const { entriesPerSecond: rate, total } = run;
  const skipped = skippedText(run.skipped);
  const leftMs = rate && total ? ((total - run.entries) / rate) * 1000 : 0;
  return (
    <ul className={styles.facts}>
      <li>{sync.pages(formatCount(run.pages), run.pages)}</li>
      {rate !== null && run.state === 'running' && <li>{sync.rate(formatCount(rate))}</li>}
      {leftMs > 1000 && run.state === 'running' && <li>{sync.remaining(formatSpan(leftMs))}</li>}
      <li>
        <strong>{formatCount(run.discovered)}</strong> {sync.discovered}
      </li>
      {run.duplicates > 0 && (
        <li>
          <strong>{formatCount(run.duplicates)}</strong> {sync.duplicates}
        </li>
      )}
      {skipped && (
        <li>
          {sync.skipped}: {skipped}
        </li>
      )}
      <li>{sync.calls(formatCount(run.calls), run.calls)}</li>
      {run.reading > 1 && <li>{sync.again(formatCount(run.reading))}</li>}
    </ul>
  );
}

function Waiting({ run }: { readonly run: SyncRun }) {
  return (
    <div className={styles.waiting}>
      <Hourglass aria-hidden="true" />
      <p>
        {run.waitingUntil && (
          <strong className={styles.countdown}>
            <Countdown until={run.waitingUntil} left={sync.continues} over={sync.continuesNow} />
          </strong>
        )}
        <span>{run.reasonCode ? sync.reasons[run.reasonCode] : run.reason}</span>
      </p>
    </div>
  );
}
