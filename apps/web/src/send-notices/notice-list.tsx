import type { NoticeKind } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { noticesQuery } from '../api/admin-queries.js';
import { Badge, type Tone } from '../design/badge.js';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import { Skeleton } from '../design/skeleton.js';
import { formatMoment } from '../format/date.js';
import { notices } from '../texts/notices.en.js';
import styles from './notice-list.module.css';

const REFRESH_MS = 30_000;

const tones: Readonly<Record<NoticeKind, Tone>> = {
  token_expiring: 'warn',
  quota_closed: 'warn',
  run_failed: 'bad',
  removals_pending: 'warn',
  provider_refused: 'bad',
  test: 'idle',
};

/** The latest notices, the newest first. */
export function NoticeList() {
  const { data, error, isPending } = useQuery({ ...noticesQuery, refetchInterval: REFRESH_MS });
  return (
    <Panel title={notices.list}>
      {error && <FailureLine error={error} />}
      {isPending && <Skeleton width="100%" height="6rem" />}
      {data?.items.length === 0 && <p>{notices.empty}</p>}
      {data && data.items.length > 0 && (
        <ol className={styles.list}>
          {data.items.map((notice) => (
            <li key={notice.key} className={styles.notice}>
              <Badge tone={tones[notice.kind]}>{notices.kinds[notice.kind]}</Badge>
              <div>
                <h3 className={styles.title}>{notice.title}</h3>
                <p>{notice.message}</p>
                <p className={styles.when}>
                  <time dateTime={notice.raisedAt}>{formatMoment(notice.raisedAt)}</time>
                  {notice.until && `, ${notices.until(formatMoment(notice.until))}`}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
