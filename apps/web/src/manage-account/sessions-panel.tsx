import type { SignedInBrowser } from '@app/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Monitor, Smartphone } from 'lucide-react';
import { sessionsQuery } from '../api/account-queries.js';
import { endOtherSessions, endSession } from '../api/account.client.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { ConfirmButton } from '../design/confirm-button.js';
import { DoneLine } from '../design/done-line.js';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import { Skeleton } from '../design/skeleton.js';
import { formatDay } from '../format/date.js';
import { formatCount } from '../format/number.js';
import { account } from '../texts/account.en.js';
import { browserName } from './browser-name.js';
import styles from './item-list.module.css';

/** The browsers somebody is signed in with; each can be ended from here. */
export function SessionsPanel() {
  const queryClient = useQueryClient();
  const { data, error, isPending } = useQuery(sessionsQuery);
  const refresh = () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  const end = useMutation({ mutationFn: endSession, onSettled: refresh });
  const endOthers = useMutation({ mutationFn: endOtherSessions, onSettled: refresh });
  const ended = endOthers.data?.ended;
  const others = data?.items.some((item) => !item.current) ?? false;
  return (
    <Panel
      title={account.sessions}
      hint={account.sessionsHint}
      action={
        others && (
          <ConfirmButton
            tone="plain"
            label={account.endOthers}
            question={account.endOthersQuestion}
            confirm={account.endOthers}
            disabled={endOthers.isPending}
            onConfirm={() => endOthers.mutate()}
          >
            <p>{account.endOthersText}</p>
          </ConfirmButton>
        )
      }
    >
      {error && <FailureLine error={error} />}
      {end.isError && <FailureLine error={end.error} />}
      {endOthers.isError && <FailureLine error={endOthers.error} />}
      <DoneLine>{ended !== undefined && account.endedOthers(formatCount(ended), ended)}</DoneLine>
      {isPending && <Skeleton width="100%" height="5rem" />}
      <ul className={styles.list}>
        {data?.items.map((item) => (
          <SessionLine
            key={item.id}
            session={item}
            busy={end.isPending}
            onEnd={() => end.mutate(item.id)}
          />
        ))}
      </ul>
    </Panel>
  );
}

interface SessionLineProps {
  readonly session: SignedInBrowser;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

function SessionLine({ session, busy, onEnd }: SessionLineProps) {
  const name = browserName(session.userAgent);
  const Icon = /iPhone|Android/.test(name) ? Smartphone : Monitor;
  return (
    <li className={styles.item}>
      <Icon aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.name}>
          {name} {session.current && <span className={styles.mark}>{account.thisOne}</span>}
        </p>
        <p className={styles.note}>
          {account.since(formatDay(session.createdAt))} ·{' '}
          {account.used(formatDay(session.lastUsedAt))}
        </p>
      </div>
      {!session.current && (
        <button
          type="button"
          className={classNames(buttons.button, buttons.small)}
          aria-label={account.endOne(name)}
          disabled={busy}
          onClick={onEnd}
        >
          {account.end}
        </button>
      )}
    </li>
  );
}
