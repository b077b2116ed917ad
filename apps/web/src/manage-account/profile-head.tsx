import type { SignedInUser } from '@app/contracts';
import { useMutation } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { signOut } from '../api/session.client.js';
import buttons from '../design/button.module.css';
import { FailureLine } from '../design/failure-line.js';
import { Name } from '../design/name.js';
import { Avatar } from '../shell/avatar.js';
import { account } from '../texts/account.en.js';
import { texts } from '../texts.en.js';
import styles from './profile-head.module.css';

/** Who is signed in here, and the way out. */
export function ProfileHead({ user }: { readonly user: SignedInUser }) {
  const leave = useMutation({
    mutationFn: signOut,
    // A fresh page forgets everything that this person was shown.
    onSuccess: () => location.assign('/'),
  });
  return (
    <div className={styles.head}>
      <span className={styles.picture}>
        <Avatar name={user.displayName?.trim() || texts.shell.unnamed} imageUrl={user.imageUrl} />
      </span>
      <div className={styles.words}>
        <p className={styles.eyebrow}>{account.title}</p>
        <h1 className={styles.name}>
          <Name text={user.displayName ?? ''} fallback={texts.shell.unnamed} wrap />
        </h1>
        <p className={styles.role}>{texts.shell.roles[user.role]}</p>
      </div>
      <button
        type="button"
        className={buttons.button}
        disabled={leave.isPending}
        onClick={() => leave.mutate()}
      >
        <LogOut aria-hidden="true" />
        {account.signOut}
      </button>
      {leave.isError && <FailureLine error={leave.error} />}
    </div>
  );
}
