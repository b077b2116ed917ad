import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { UserRound } from 'lucide-react';
import { sessionQuery } from '../api/queries.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { FailureNotice } from '../design/failure-notice.js';
import { Notice } from '../design/notice.js';
import { Skeleton } from '../design/skeleton.js';
import stack from '../design/stack.module.css';
import { PageTitle } from '../shell/page-title.js';
import { account } from '../texts/account.en.js';
import { texts } from '../texts.en.js';
import styles from './account.page.module.css';
import { LeavePanel } from './leave-panel.js';
import { ProfileHead } from './profile-head.js';
import { SessionsPanel } from './sessions-panel.js';
import { SpotifyPanel } from './spotify-panel.js';
import { TokensPanel } from './tokens-panel.js';

/** What this gallery keeps about somebody, and how it ends. */
export function AccountPage() {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  const user = session?.user;
  return (
    <div className={styles.page}>
      <PageTitle>{account.title}</PageTitle>
      {!session && !error && <Skeleton width="100%" height="20rem" />}
      {!session && error && (
        <FailureNotice error={error} onRetry={() => void refetch()} level={1} />
      )}
      {session && !user && <Guest />}
      {user && (
        <div className={stack.stack}>
          <ProfileHead user={user} />
          <SpotifyPanel user={user} />
          <SessionsPanel />
          <TokensPanel role={user.role} />
          <LeavePanel user={user} />
        </div>
      )}
    </div>
  );
}

function Guest() {
  return (
    <Notice
      icon={UserRound}
      level={1}
      title={account.guestTitle}
      actions={
        <>
          <Link
            to="/sign-in"
            search={{ returnTo: '/account' }}
            className={classNames(buttons.button, buttons.primary)}
          >
            {texts.shell.signIn}
          </Link>
          <Link to="/" className={buttons.button}>
            {texts.shell.toGallery}
          </Link>
        </>
      }
    >
      <p>{account.guestText}</p>
    </Notice>
  );
}
