import type { FailedRequest } from '@app/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FAILURES_KEY } from '../api/admin-queries.js';
import { dismissFailedRequest, retryFailedRequest } from '../api/enrichment.client.js';
import { DoneLine } from '../design/done-line.js';
import { FailureLine } from '../design/failure-line.js';
import { visibleName } from '../format/visible-name.js';
import { failedRequests as words } from '../texts/failed-requests.en.js';
import { texts } from '../texts.en.js';
import styles from './failure-list.module.css';
import { FailureRow } from './failure-row.js';

interface Deed {
  readonly kind: 'retry' | 'dismiss';
  readonly request: FailedRequest;
}

/** The failures, and what was last done about one of them. */
export function FailureList({ items }: { readonly items: readonly FailedRequest[] }) {
  const queryClient = useQueryClient();
  const act = useMutation({
    mutationFn: ({ kind, request }: Deed) =>
      kind === 'retry'
        ? retryFailedRequest(request.spotifyId)
        : dismissFailedRequest(request.spotifyId),
    onSettled: () => queryClient.invalidateQueries({ queryKey: FAILURES_KEY }),
  });
  const deed = act.variables;
  const name = deed && (visibleName(deed.request.name) ?? texts.gallery.untitled);
  return (
    <div className={styles.whole}>
      <DoneLine>
        {act.isSuccess &&
          name &&
          (deed.kind === 'retry' ? words.retried(name) : words.dismissed(name))}
      </DoneLine>
      {act.isError && <FailureLine error={act.error} />}
      <ul className={styles.list}>
        {items.map((request) => (
          <FailureRow
            key={request.spotifyId}
            request={request}
            busy={act.isPending && deed?.request.spotifyId === request.spotifyId}
            onRetry={() => act.mutate({ kind: 'retry', request })}
            onDismiss={() => act.mutate({ kind: 'dismiss', request })}
          />
        ))}
      </ul>
    </div>
  );
}
