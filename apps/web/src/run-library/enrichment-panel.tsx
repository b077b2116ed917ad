import type { EnrichmentStatus } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { enrichmentQuery } from '../api/queries.js';
import { Skeleton } from '../design/skeleton.js';
import { formatMoment } from '../format/date.js';
import { formatCount } from '../format/number.js';
import { useFallbackInterval } from '../live/live-provider.js';
import { texts } from '../texts.en.js';
import { FailureLine } from './failure-line.js';
import { Figures } from './figures.js';
import { Panel } from './panel.js';

/** What SoundCharts was asked, what it knew, and what is left to ask. */
export function EnrichmentPanel() {
  const { admin } = texts;
  const { data, error, isPending } = useQuery({
    ...enrichmentQuery,
    refetchInterval: useFallbackInterval(4_000),
  });
  return (
    <Panel place="main" title={admin.enrichment} hint={admin.enrichmentHint}>
      {error && <FailureLine error={error} />}
      {isPending && <Skeleton width="100%" height="10rem" />}
      {data && (
        <>
          <p>{describeQueue(data)}</p>
          <Figures
            items={[
              {
                label: admin.enriched,
                value: formatCount(data.enriched),
                ...(data.shared > 0 && { note: `${formatCount(data.shared)} ${admin.shared}` }),
              },
              { label: admin.missing.not_found, value: formatCount(data.missing.not_found) },
              { label: admin.missing.no_audio, value: formatCount(data.missing.no_audio) },
              { label: admin.missing.failed, value: formatCount(data.missing.failed) },
              { label: admin.queued, value: formatCount(data.queue.pending) },
              { label: admin.leased, value: formatCount(data.leased) },
              { label: admin.calls, value: formatCount(data.callsToday) },
              { label: admin.outbox, value: formatCount(data.unpublishedEvents) },
            ]}
          />
        </>
      )}
    </Panel>
  );
}

function describeQueue({ due, leased, nextAttemptAt }: EnrichmentStatus): string {
  const { admin } = texts;
  if (due + leased > 0) return admin.working(formatCount(due + leased), due + leased);
  return nextAttemptAt === null ? admin.settled : admin.nextAttempt(formatMoment(nextAttemptAt));
}
