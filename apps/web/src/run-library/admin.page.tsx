import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { KeyRound } from 'lucide-react';
import type { SessionView } from '@app/contracts';
import { sessionQuery } from '../api/queries.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { FailureNotice } from '../design/failure-notice.js';
import { Notice } from '../design/notice.js';
import { Skeleton } from '../design/skeleton.js';
import { PageTitle } from '../shell/page-title.js';
import { texts } from '../texts.en.js';
import styles from './admin.page.module.css';
import { EnrichmentPanel } from './enrichment-panel.js';
import { LibraryPanel } from './library-panel.js';
import { LiveMark } from './live-mark.js';
import { PublicationPanel } from './publication-panel.js';
import { RunHistory } from './run-history.js';

/** The admin's page: what comes in, what it costs, who may see it. Everybody else is told kindly whose page it is. */
export function AdminPage() {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  return (
    <>
      <PageTitle>{texts.admin.title}</PageTitle>
      {!session && !error && <Skeleton width="100%" height="20rem" />}
      {!session && error && (
        <FailureNotice error={error} onRetry={() => void refetch()} level={1} />
      )}
      {session && session.user?.role !== 'admin' && <Refusal session={session} />}
      {session?.user?.role === 'admin' && (
        <div className={styles.page}>
          <div className={styles.head}>
            <div>
              <h1 className={styles.title}>{texts.admin.title}</h1>
              <p className={styles.lead}>{texts.admin.lead}</p>
            </div>
            <div className={styles.links}>
              <a href="/api/docs">{texts.shell.apiDocs}</a>
              <LiveMark />
            </div>
          </div>
          <LibraryPanel />
          <EnrichmentPanel />
          <PublicationPanel published={session.galleryPublished} />
          <RunHistory />
        </div>
      )}
    </>
  );
}

function Refusal({ session }: { readonly session: SessionView }) {
  const { admin, shell } = texts;
  return (
    <Notice
      icon={KeyRound}
      level={1}
      title={admin.refusedTitle}
      actions={
        <>
          <Link to="/" className={classNames(buttons.button, buttons.primary)}>
            {shell.toGallery}
          </Link>
          {!session.user && (
            <Link to="/sign-in" search={{ returnTo: '/admin' }} className={buttons.button}>
              {admin.asAdmin}
            </Link>
          )}
        </>
      }
    >
      <p>{session.user ? admin.refusedRegular : admin.refusedGuest}</p>
    </Notice>
  );
}
