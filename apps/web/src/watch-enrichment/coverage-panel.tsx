import type { EnrichmentStatus, FeatureState } from '@app/contracts';
import { Pause, Play } from 'lucide-react';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { ConfirmButton } from '../design/confirm-button.js';
import { Countdown } from '../design/countdown.js';
import { FailureLine } from '../design/failure-line.js';
import { Figures } from '../design/figures.js';
import { Panel } from '../design/panel.js';
import { useNow } from '../format/use-now.js';
import { formatCount, formatShare } from '../format/number.js';
import { enrichment as words } from '../texts/enrichment.en.js';
import styles from './coverage-panel.module.css';
import { forecastText } from './forecast-text.js';
import { usePause } from './use-pause.js';

const MINUTE_MS = 60_000;

/** How much of the library has features, what keeps the rest, and when it is done. */
export function CoveragePanel({ status }: { readonly status: EnrichmentStatus }) {
  const pause = usePause();
  const now = useNow(MINUTE_MS);
  const parts = partsOf(status);
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Panel
      title={words.coverage}
      {...(all > 0 && {
        hint: words.coverageText(formatCount(status.enriched), formatCount(all)),
      })}
      action={<PauseButton paused={status.paused} pause={pause} />}
    >
      {pause.isError && <FailureLine error={pause.error} />}
      {all === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <div className={styles.coverage}>
          <p className={styles.share}>{words.coverageOf(formatShare(status.enriched / all))}</p>
          <div className={styles.parts}>
            <div className={styles.bar} aria-hidden="true">
              {parts.map(({ state, count }) => (
                <span key={state} data-state={state} style={{ flexGrow: count }} />
              ))}
            </div>
            <ul className={styles.legend}>
              {parts.map(({ state, count }) => (
                <li key={state}>
                  <span className={styles.swatch} data-state={state} aria-hidden="true" />
                  <strong>{formatCount(count)}</strong> {words.states[state]}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {all > 0 && (
        <p className={styles.forecast}>
          {forecastText(status.forecast, status.paused, new Date(now))}{' '}
          {status.due + status.leased === 0 && status.nextAttemptAt && !status.paused && (
            <Countdown
              until={status.nextAttemptAt}
              left={words.nextAttempt}
              over={words.nextAttemptNow}
            />
          )}
        </p>
      )}
      <Figures
        items={[
          {
            label: words.waiting,
            value: formatCount(status.queue.pending),
            note: words.dueNow(formatCount(status.due)),
          },
          { label: words.asking, value: formatCount(status.leased) },
          { label: words.calls, value: formatCount(status.callsToday) },
          { label: words.outbox, value: formatCount(status.unpublishedEvents) },
        ]}
      />
    </Panel>
  );
}

/** Every track that was handed over, in exactly one part. */
function partsOf({ enriched, missing, queue }: EnrichmentStatus) {
  const answered = enriched + missing.not_found + missing.no_audio + missing.failed;
  const all = Math.max(answered, queue.pending + queue.leased + queue.settled);
  const counts: readonly { readonly state: FeatureState; readonly count: number }[] = [
    { state: 'enriched', count: enriched },
    { state: 'pending', count: all - answered },
    { state: 'not_found', count: missing.not_found },
    { state: 'no_audio', count: missing.no_audio },
    { state: 'failed', count: missing.failed },
  ];
  return counts.filter(({ count }) => count > 0);
}

interface PauseButtonProps {
  readonly paused: boolean;
  readonly pause: ReturnType<typeof usePause>;
}

function PauseButton({ paused, pause }: PauseButtonProps) {
  if (paused) {
    return (
      <button
        type="button"
        className={classNames(buttons.button, buttons.primary)}
        disabled={pause.isPending}
        onClick={() => pause.mutate({ paused: false, provider: null })}
      >
        <Play aria-hidden="true" />
        {words.resume}
      </button>
    );
  }
  return (
    <ConfirmButton
      tone="plain"
      label={
        <>
          <Pause aria-hidden="true" />
          {words.pause}
        </>
      }
      question={words.pauseQuestion}
      confirm={words.pauseYes}
      disabled={pause.isPending}
      onConfirm={() => pause.mutate({ paused: true, provider: null })}
    >
      <p>{words.pauseText}</p>
    </ConfirmButton>
  );
}
