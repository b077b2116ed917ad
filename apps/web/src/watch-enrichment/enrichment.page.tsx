import type { EnrichmentStatus } from '@app/contracts';
import { useQuery } from '@tanstack/react-query';
import { enrichmentQuery } from '../api/queries.js';
import { FailureNotice } from '../design/failure-notice.js';
import { PageHead } from '../design/page-head.js';
import { Skeleton } from '../design/skeleton.js';
import stack from '../design/stack.module.css';
import { useFallbackInterval } from '../live/live-provider.js';
import { LiveMark } from '../run-library/live-mark.js';
import { enrichment as words } from '../texts/enrichment.en.js';
import { CoveragePanel } from './coverage-panel.js';
import styles from './enrichment.page.module.css';
import { ProviderCard } from './provider-card.js';

/** What the providers of audio features were asked, what they may still be asked, and when it is done. */
export function EnrichmentPage() {
  const { data, error, isPending, refetch } = useQuery({
    ...enrichmentQuery,
    refetchInterval: useFallbackInterval(4_000),
  });
  return (
    <div className={stack.stack}>
      <PageHead title={words.title} lead={words.lead}>
        <LiveMark />
      </PageHead>
      {isPending && <Skeleton width="100%" height="20rem" />}
      {error && !data && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <CoveragePanel status={data} />
          <Providers status={data} />
        </>
      )}
    </div>
  );
}

function Providers({ status }: { readonly status: EnrichmentStatus }) {
  return (
    <section className={styles.providers} aria-label={words.providers}>
      <h2 className={styles.title}>{words.providers}</h2>
      <ol className={styles.chain}>
        {status.providers.map((provider) => (
          <li key={provider.provider}>
            <ProviderCard status={provider} allPaused={status.paused} />
          </li>
        ))}
      </ol>
    </section>
  );
}
