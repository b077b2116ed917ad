import type { WebhookDelivery, WebhookDeliveryState } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { deliveriesQuery } from '../api/admin-queries.js';
import { Badge, type Tone } from '../design/badge.js';
import { Countdown } from '../design/countdown.js';
import { FailureLine } from '../design/failure-line.js';
import { Skeleton } from '../design/skeleton.js';
import { formatMoment } from '../format/date.js';
import { formatCount } from '../format/number.js';
import { webhooks as words } from '../texts/notices.en.js';
import styles from './delivery-list.module.css';

const REFRESH_MS = 5_000;

const tones: Readonly<Record<WebhookDeliveryState, Tone>> = {
  pending: 'busy',
  delivered: 'good',
  failed: 'bad',
};

/** What was sent to one webhook, the newest first. */
export function DeliveryList({ webhookId }: { readonly webhookId: string }) {
  const { data, error, isPending } = useQuery({
    ...deliveriesQuery(webhookId),
    refetchInterval: REFRESH_MS,
  });
  if (isPending) return <Skeleton width="100%" height="3rem" />;
  if (error) return <FailureLine error={error} />;
  if (data.items.length === 0) return <p className={styles.empty}>{words.noDeliveries}</p>;
  return (
    <ol className={styles.list}>
      {data.items.map((delivery) => (
        <li key={delivery.id} className={styles.delivery}>
          <Badge tone={tones[delivery.state]}>{words.states[delivery.state]}</Badge>
          <div>
            <p className={styles.title}>{delivery.notice.title}</p>
            <p className={styles.note}>
              {describeDelivery(delivery)}
              {delivery.nextAttemptAt && (
                <>
                  {', '}
                  <Countdown
                    until={delivery.nextAttemptAt}
                    left={words.again}
                    over={words.againNow}
                  />
                </>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function describeDelivery({ createdAt, attempts, outcome, status }: WebhookDelivery): string {
  return [
    formatMoment(createdAt),
    words.attempts(formatCount(attempts), attempts),
    outcome && words.outcomes[outcome],
    status !== null && words.status(String(status)),
  ]
    .filter(Boolean)
    .join(', ');
}
