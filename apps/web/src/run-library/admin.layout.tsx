import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { KeyRound } from 'lucide-react';
import type { SessionView } from '@app/contracts';
import { sessionQuery } from '../api/queries.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { FailureNotice } from '../design/failure-notice.js';
import { Notice } from '../design/notice.js';
import { Skeleton } from '../design/skeleton.js';
import { PageTitle } from '../shell/page-title.js';
import { admin } from '../texts/admin.en.js';
import { texts } from '../texts.en.js';
import styles from './admin.layout.module.css';
import { AdminNavigation } from './admin-navigation.js';

/** The admin's area: its pages are drawn, and so ask for anything, only where the session is the admin's. */
export function AdminLayout() {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  if (session?.user?.role === 'admin') {
    return (
      <div className={styles.area}>
        <AdminNavigation />
        <div className={styles.page}>
          <Outlet />
        </div>
      </div>
    );
  }
  return (
    <>
      <PageTitle>{admin.title}</PageTitle>
      {!session && !error && <Skeleton width="100%" height="20rem" />}
      {!session && error && (
        <FailureNotice error={error} onRetry={() => void refetch()} level={1} />
      )}
      {session && <Refusal session={session} />}
    </>
  );
}

function Refusal({ session }: { readonly session: SessionView }) {
  return (
    <Notice
      icon={KeyRound}
      level={1}
      title={admin.refusedTitle}
      actions={
        <>
          <Link to="/" className={classNames(buttons.button, buttons.primary)}>
            {texts.shell.toGallery}
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
