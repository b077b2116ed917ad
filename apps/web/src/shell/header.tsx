import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { LogIn } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { sessionQuery } from '../api/queries.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { Skeleton } from '../design/skeleton.js';
import { texts } from '../texts.en.js';
import styles from './header.module.css';
import { Logo } from './logo.js';
import { Navigation } from './navigation.js';
import { Shortcuts } from './shortcuts.js';
import { ThemeToggle } from './theme-toggle.js';

const PersonMenu = lazy(async () => ({ default: (await import('./person-menu.js')).PersonMenu }));

export function Header() {
  const { data: session, isPending } = useQuery(sessionQuery);
  const user = session?.user;
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand}>
        <span className={styles.mark}>
          <Logo className={styles.logo} />
        </span>
        <span className={styles.name}>{texts.shell.name}</span>
      </Link>
      <Navigation />
      <div className={styles.tools}>
        {user?.role === 'admin' && (
          <Link
            to="/admin"
            className={classNames(buttons.button, buttons.quiet, styles.admin)}
            activeProps={{ 'data-active': true }}
          >
            {texts.shell.admin}
          </Link>
        )}
        <Shortcuts />
        <ThemeToggle />
        {isPending && <Skeleton width="5.5rem" height="2.5rem" />}
        {user && (
          <Suspense fallback={<Skeleton width="2.5rem" height="2.5rem" />}>
            <PersonMenu user={user} />
          </Suspense>
        )}
        {!isPending && !user && <SignInLink />}
      </div>
    </header>
  );
}

/** Comes back to where it was pressed. */
function SignInLink() {
  const returnTo = useRouterState({
    select: ({ location }) =>
      location.pathname.startsWith('/sign-in') ? undefined : location.href,
  });
  return (
    <Link
      to="/sign-in"
      search={returnTo && returnTo !== '/' ? { returnTo } : {}}
      className={buttons.button}
    >
      <LogIn className={styles.signInIcon} aria-hidden="true" />
      {texts.shell.signIn}
    </Link>
  );
}
