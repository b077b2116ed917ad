import { failedRequestStatuses, providerOutcomes, type FailedRequestPage } from '@app/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { failuresQuery } from '../api/admin-queries.js';
import type { FailureFilter } from '../api/enrichment.client.js';
import buttons from '../design/button.module.css';
import { ToggleChip } from '../design/chip.js';
import { FailureNotice } from '../design/failure-notice.js';
import { Notice } from '../design/notice.js';
import { PageHead } from '../design/page-head.js';
import { Select } from '../design/select.js';
import { Skeleton } from '../design/skeleton.js';
import stack from '../design/stack.module.css';
import { admin } from '../texts/admin.en.js';
import { outcomes } from '../texts/enrichment.en.js';
import { failedRequests as words } from '../texts/failed-requests.en.js';
import { FailureList } from './failure-list.js';
import { RetryKind } from './retry-kind.js';

const OPEN = 'open';
const REFRESH_MS = 15_000;

/** The tracks that have no features, by reason, with what can be done about them. */
export function FailuresPage() {
  const [filter, setFilter] = useState<FailureFilter>({ status: null, outcome: null });
  const found = useInfiniteQuery({ ...failuresQuery(filter), refetchInterval: REFRESH_MS });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={stack.stack}>
      <PageHead title={words.title} lead={words.lead} />
      {found.isPending && <Skeleton width="100%" height="20rem" />}
      {found.isError && !found.data && (
        <FailureNotice error={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.data && (
        <>
          <Filters
            filter={filter}
            open={found.data.pages[0]?.open ?? {}}
            onChange={(change) => setFilter({ ...filter, ...change })}
          />
          {items.length === 0 ? (
            <Nothing filtered={filter.outcome !== null || filter.status !== null} />
          ) : (
            <FailureList items={items} />
          )}
          {found.hasNextPage && (
            <button
              type="button"
              className={buttons.button}
              disabled={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              {admin.more}
            </button>
          )}
        </>
      )}
    </div>
  );
}

interface FiltersProps {
  readonly filter: FailureFilter;
  /** How many failures of each kind are open. */
  readonly open: FailedRequestPage['open'];
  readonly onChange: (change: Partial<FailureFilter>) => void;
}

function Filters({ filter, open, onChange }: FiltersProps) {
  const kinds = providerOutcomes.filter(
    (outcome) => (open[outcome] ?? 0) > 0 || outcome === filter.outcome,
  );
  return (
    <div className={stack.row}>
      <fieldset className={stack.row}>
        <legend className="visually-hidden">{words.kinds}</legend>
        {kinds.map((outcome) => (
          <ToggleChip
            key={outcome}
            label={outcomes[outcome]}
            count={open[outcome] ?? 0}
            pressed={filter.outcome === outcome}
            onToggle={() => onChange({ outcome: filter.outcome === outcome ? null : outcome })}
          />
        ))}
      </fieldset>
      <Select
        label={words.status}
        labelled
        value={filter.status ?? OPEN}
        options={[
          { value: OPEN, label: words.openOnes },
          ...failedRequestStatuses.map((status) => ({
            value: status,
            label: words.statuses[status],
          })),
        ]}
        onChange={(status) => onChange({ status: status === OPEN ? null : status })}
      />
      {filter.outcome && (open[filter.outcome] ?? 0) > 0 && (
        <RetryKind
          key={filter.outcome}
          outcome={filter.outcome}
          count={open[filter.outcome] ?? 0}
        />
      )}
    </div>
  );
}

function Nothing({ filtered }: { readonly filtered: boolean }) {
  if (filtered) return <p className={stack.soft}>{words.emptyFilter}</p>;
  return (
    <Notice icon={CircleCheck} title={words.empty}>
      <p>{words.emptyText}</p>
    </Notice>
  );
}
