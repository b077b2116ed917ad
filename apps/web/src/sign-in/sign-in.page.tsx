import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Disc3, User } from 'lucide-react';
import { entranceUrl } from '../api/session.client.js';
import { sessionQuery } from '../api/queries.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { FiveSeats } from '../design/five-seats.js';
import { PageTitle } from '../shell/page-title.js';
import { texts } from '../texts.en.js';
import { ClaimForm } from './claim-form.js';
import { Entrance } from './entrance.js';
import { returnPath } from './return-path.js';
import styles from './sign-in.page.module.css';

/** Says what Spotify will ask before anybody is sent there. */
export function SignInPage() {
  const { signIn, shell } = texts;
  const search = useSearch({ from: '/sign-in' });
  const returnTo = returnPath(search.returnTo);
  const { data: session } = useQuery(sessionQuery);
  const user = session?.user;
  const closed = session?.registrationOpen === false;
  return (
    <div className={styles.page}>
      <PageTitle>{signIn.title}</PageTitle>
      <h1 className={styles.title}>{signIn.title}</h1>
      <p className={styles.lead}>{signIn.lead}</p>
      {user && (
        <p className={styles.already}>
          <bdi>{signIn.already(user.displayName ?? shell.unnamed)}</bdi> {signIn.again}{' '}
          <Link to="/account">{signIn.toAccount}</Link>
        </p>
      )}
      {session?.sandbox && <p className={styles.already}>{signIn.sandbox}</p>}
      <div className={styles.entrances}>
        <Entrance
          icon={User}
          title={signIn.visitorTitle}
          text={signIn.visitorText}
          asks={signIn.visitorAsks}
          asksNot={signIn.visitorAsksNot}
        >
          <div className={styles.five}>
            <FiveSeats taken={0} />
            <p>{session?.sandbox ? signIn.fiveInDemo : signIn.five}</p>
          </div>
          {closed && <p className={styles.note}>{signIn.closed}</p>}
          <a
            className={classNames(buttons.button, buttons.primary)}
            href={entranceUrl('visitor', { returnTo })}
          >
            {signIn.visitorGo}
          </a>
        </Entrance>
        <Entrance
          icon={Disc3}
          title={signIn.adminTitle}
          text={signIn.adminText}
          asks={signIn.adminAsks}
          asksNot={signIn.adminAsksNot}
        >
          {session?.hasAdmin ? (
            <>
              <p className={styles.note}>{signIn.oneAdmin}</p>
              <a
                className={classNames(buttons.button, buttons.primary)}
                href={entranceUrl('admin', { returnTo })}
              >
                {signIn.adminGo}
              </a>
            </>
          ) : (
            <ClaimForm returnTo={returnTo} />
          )}
        </Entrance>
      </div>
      <p className={styles.small}>{signIn.privacy}</p>
    </div>
  );
}
