import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { changesQuery, hiddenQuery } from '../api/admin-queries.js';
import { trackQuery } from '../api/queries.js';
import buttons from '../design/button.module.css';
import { FailureNotice } from '../design/failure-notice.js';
import { Notice } from '../design/notice.js';
import { PageHead } from '../design/page-head.js';
import { Skeleton } from '../design/skeleton.js';
import stack from '../design/stack.module.css';
import { formatDay } from '../format/date.js';
import { admin } from '../texts/admin.en.js';
import { changes as words } from '../texts/changes.en.js';
import { ChangeLine } from './change-line.js';
import { groupByDay } from './group-by-day.js';
import styles from './changes.page.module.css';

/** The history of the library, day by day, from now back. */
export function ChangesPage() {
  const found = useInfiniteQuery(changesQuery);
  const { data: hidden } = useQuery(hiddenQuery);
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const concealed = new Map(hidden?.tracks.map(({ track }) => [track.id, track]));
  const ids = [...new Set(items.map(({ trackId }) => trackId))];
  const tracks = useQueries({
    queries: ids.map((id) => ({
      ...trackQuery(id),
      retry: false,
      staleTime: 600_000,
      enabled: hidden !== undefined && !concealed.has(id),
    })),
  });
  const trackOf = new Map(ids.map((id, index) => [id, tracks[index]]));
  return (
    <div className={stack.stack}>
      <PageHead title={words.title} lead={words.lead} />
      {found.isPending && <Skeleton width="100%" height="20rem" />}
      {found.isError && !found.data && (
        <FailureNotice error={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.data && items.length === 0 && (
        <Notice icon={History} title={words.empty}>
          <p>{words.emptyText}</p>
        </Notice>
      )}
      {groupByDay(items, ({ changedAt }) => formatDay(changedAt)).map(({ day, entries }) => (
        <section key={day} aria-labelledby={`day-${day}`} className={styles.day}>
          <h2 className={styles.title} id={`day-${day}`}>
            {day}
          </h2>
          <ol className={styles.lines}>
            {entries.map((change) => (
              <ChangeLine
                key={`${change.trackId} ${change.change} ${change.changedAt}`}
                change={change}
                track={trackOf.get(change.trackId)?.data}
                concealed={concealed.get(change.trackId)}
                gone={trackOf.get(change.trackId)?.isError ?? false}
              />
            ))}
          </ol>
        </section>
      ))}
      {found.hasNextPage && (
        <div>
          <button
            type="button"
            className={buttons.button}
            disabled={found.isFetchingNextPage}
            onClick={() => void found.fetchNextPage()}
          >
            {admin.more}
          </button>
        </div>
      )}
      {found.data && items.length > 0 && !found.hasNextPage && (
        <p className={stack.faint}>{words.end}</p>
      )}
    </div>
  );
}
