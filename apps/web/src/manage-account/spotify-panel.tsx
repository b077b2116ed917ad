import type { SignedInUser } from '@app/contracts';
import { Check, X } from 'lucide-react';
import { entranceUrl } from '../api/session.client.js';
import buttons from '../design/button.module.css';
import { Panel } from '../design/panel.js';
import stack from '../design/stack.module.css';
import { account } from '../texts/account.en.js';
import styles from './kept-list.module.css';

/** The connection to Spotify from a person's side: what is kept of it, and how to renew it. */
export function SpotifyPanel({ user }: { readonly user: SignedInUser }) {
  const entrance = user.role === 'admin' ? 'admin' : 'visitor';
  const kept = [
    account.keptProfile,
    account.keptTokens,
    ...(user.role === 'admin' ? [account.keptLibrary] : []),
    account.keptSessions,
  ];
  return (
    <Panel
      title={account.spotify}
      hint={account.spotifyText}
      action={
        <a className={buttons.button} href={entranceUrl(entrance, { returnTo: '/account' })}>
          {account.reconnect}
        </a>
      }
    >
      <h3 className={styles.title}>{account.kept}</h3>
      <ul className={styles.list}>
        {kept.map((line) => (
          <li key={line}>
            <Check aria-hidden="true" />
            {line}
          </li>
        ))}
        <li data-not>
          <X aria-hidden="true" />
          {account.keptNot}
        </li>
      </ul>
      <p className={stack.faint}>
        <a href="https://www.spotify.com/account/apps/" target="_blank" rel="noopener">
          {account.atSpotify}
        </a>
      </p>
    </Panel>
  );
}
