import { useQuery } from '@tanstack/react-query';
import { ChartColumn } from 'lucide-react';
import { problemCodeOf } from '../api/api.errors.js';
import { statsQuery } from '../api/queries.js';
import { ClosedGallery } from '../browse-gallery/gallery-states.js';
import { FailureNotice } from '../design/failure-notice.js';
import { Notice } from '../design/notice.js';
import { Skeleton } from '../design/skeleton.js';
import { PageTitle } from '../shell/page-title.js';
import { texts } from '../texts.en.js';
import { StatisticsView } from './statistics-view.js';
import styles from './statistics.page.module.css';

/** The library as pictures. */
export function StatisticsPage() {
  const { data, isError, error, refetch } = useQuery(statsQuery);
  const { statistics } = texts;
  if (problemCodeOf(error) === 'gallery_not_published') return <ClosedGallery />;
  return (
    <>
      <PageTitle>{statistics.title}</PageTitle>
      <header className={styles.head}>
        <h1 className={styles.title}>{statistics.title}</h1>
        <p className={styles.lead}>{statistics.lead}</p>
      </header>
      {data && data.tracks > 0 && <StatisticsView stats={data} />}
      {data?.tracks === 0 && (
        <Notice icon={ChartColumn} title={statistics.emptyTitle}>
          <p>{statistics.emptyText}</p>
        </Notice>
      )}
      {isError && !data && <FailureNotice error={error} onRetry={() => void refetch()} />}
      {!data && !isError && (
        <div className={styles.waiting}>
          <output className="visually-hidden">{texts.shell.loading}</output>
          <Skeleton width="100%" height="6rem" />
          <Skeleton width="100%" height="20rem" />
          <Skeleton width="100%" height="20rem" />
        </div>
      )}
    </>
  );
}
