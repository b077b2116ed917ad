import type { FailedRequest } from '@app/contracts';
import { formatMoment } from '../format/date.js';
import { failedRequests as words } from '../texts/failed-requests.en.js';
import styles from './failure-details.module.css';

/** What the provider said, word by word, folded away. */
export function FailureDetails({ request }: { readonly request: FailedRequest }) {
  const facts: readonly (readonly [string, string | null])[] = [
    [words.code, request.errorCode === null ? null : String(request.errorCode)],
    [words.isrc, request.isrc],
    [words.since, formatMoment(request.createdAt)],
    [words.latest, formatMoment(request.updatedAt)],
    [words.fingerprint, request.responseSha256],
  ];
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{words.details}</summary>
      <p className={styles.message}>{request.errorMessage}</p>
      {request.errorResponse && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <pre className={styles.answer} aria-label={words.answer} tabIndex={0}>
          {request.errorResponse}
        </pre>
      )}
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <code>{value ?? words.none}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
