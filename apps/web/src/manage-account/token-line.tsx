import type { ApiToken } from '@app/contracts';
import { KeyRound } from 'lucide-react';
import { ConfirmButton } from '../design/confirm-button.js';
import { formatDay } from '../format/date.js';
import { useNow } from '../format/use-now.js';
import { account } from '../texts/account.en.js';
import styles from './item-list.module.css';

const MINUTE_MS = 60_000;

export interface TokenLineProps {
  readonly token: ApiToken;
  readonly busy: boolean;
  readonly onRevoke: () => void;
}

/** One token: what it is for, what it may do, when it was used. */
export function TokenLine({ token, busy, onRevoke }: TokenLineProps) {
  const now = useNow(MINUTE_MS);
  const { name, expiresAt, lastUsedAt } = token;
  const over = expiresAt !== null && Date.parse(expiresAt) <= now;
  return (
    <li className={styles.item}>
      <KeyRound aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.name}>
          {name} <span className={styles.note}>{account.hint(token.hint)}</span>
        </p>
        <p className={styles.note}>{token.scopes.join(', ')}</p>
        <p className={styles.note}>
          {account.made(formatDay(token.createdAt))} ·{' '}
          {lastUsedAt ? account.used(formatDay(lastUsedAt)) : account.neverUsed} ·{' '}
          {expiresAt === null && account.expiries.never}
          {expiresAt !== null &&
            (over ? account.expired(formatDay(expiresAt)) : account.expires(formatDay(expiresAt)))}
        </p>
      </div>
      <ConfirmButton
        label={account.revoke}
        spokenLabel={account.revokeOne(name)}
        question={account.revokeQuestion(name)}
        confirm={account.revoke}
        disabled={busy}
        onConfirm={onRevoke}
      >
        <p>{account.revokeText}</p>
      </ConfirmButton>
    </li>
  );
}
