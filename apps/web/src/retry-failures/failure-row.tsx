import type { FailedRequest, FailedRequestStatus } from '@app/contracts';
import { Link } from '@tanstack/react-router';
import { Badge, type Tone } from '../design/badge.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { ConfirmButton } from '../design/confirm-button.js';
import { Countdown } from '../design/countdown.js';
import { Name } from '../design/name.js';
import { formatCount } from '../format/number.js';
import { visibleName } from '../format/visible-name.js';
import { outcomes, providerNames } from '../texts/enrichment.en.js';
import { failedRequests as words } from '../texts/failed-requests.en.js';
import { texts } from '../texts.en.js';
import { FailureDetails } from './failure-details.js';
import styles from './failure-row.module.css';

const tones: Readonly<Record<FailedRequestStatus, Tone>> = {
  pending: 'idle',
  retrying: 'busy',
  failed: 'bad',
  resolved: 'good',
  dismissed: 'idle',
};

export interface FailureRowProps {
  readonly request: FailedRequest;
  readonly busy: boolean;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** One track without features: why, how often it was tried, and when again. */
export function FailureRow({ request, busy, onRetry, onDismiss }: FailureRowProps) {
  const name = visibleName(request.name) ?? texts.gallery.untitled;
  return (
    <li className={styles.row}>
      <div className={styles.track}>
        <Link
          to="/admin/tracks/$trackId"
          params={{ trackId: request.spotifyId }}
          className={styles.name}
        >
          <Name text={request.name} fallback={texts.gallery.untitled} wrap />
        </Link>
        <div className={styles.artists}>
          <Name text={request.artists} fallback={texts.gallery.noArtist} />
        </div>
      </div>
      <div className={styles.reason}>
        <Badge tone={tones[request.status]}>{words.statuses[request.status]}</Badge>
        <p>
          <strong>{outcomes[request.outcome]}</strong>, {providerNames[request.provider]}
        </p>
        <p className={styles.attempts}>
          {words.attempts(formatCount(request.attempts), formatCount(request.maxAttempts))}
          {request.nextRetryAt && (
            <>
              {', '}
              <Countdown until={request.nextRetryAt} left={words.again} over={words.againNow} />
            </>
          )}
        </p>
      </div>
      <div className={styles.actions}>
        <button
          type="button"
          className={classNames(buttons.button, buttons.small)}
          aria-label={words.retryOne(name)}
          disabled={busy}
          onClick={onRetry}
        >
          {words.retry}
        </button>
        {request.status !== 'dismissed' && (
          <ConfirmButton
            tone="plain"
            label={words.dismiss}
            spokenLabel={words.dismissOne(name)}
            question={words.dismissQuestion(name)}
            confirm={words.dismiss}
            disabled={busy}
            onConfirm={onDismiss}
          >
            <p>{words.dismissText}</p>
          </ConfirmButton>
        )}
      </div>
      <FailureDetails request={request} />
    </li>
  );
}
