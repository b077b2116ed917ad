import type { SignedInUser } from '@app/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deleteAccount, disconnectSpotify } from '../api/account.client.js';
import { ConfirmButton } from '../design/confirm-button.js';
import { DoneLine } from '../design/done-line.js';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import stack from '../design/stack.module.css';
import { account } from '../texts/account.en.js';
import styles from './leave-panel.module.css';

/** The two ways to leave, with what goes and what stays. */
export function LeavePanel({ user }: { readonly user: SignedInUser }) {
  const queryClient = useQueryClient();
  const disconnect = useMutation({
    mutationFn: disconnectSpotify,
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const remove = useMutation({
    mutationFn: deleteAccount,
    onSuccess: () => location.assign('/'),
  });
  const busy = disconnect.isPending || remove.isPending;
  const admin = user.role === 'admin';
  const stays = admin ? [account.staysTracks] : [];
  return (
    <Panel tone="danger" title={account.leave} hint={account.alsoAtSpotify}>
      <DoneLine>{disconnect.isSuccess && account.disconnected}</DoneLine>
      {disconnect.isError && <FailureLine error={disconnect.error} />}
      {remove.isError && <FailureLine error={remove.error} />}
      <div className={styles.way}>
        <p className={stack.soft}>{account.disconnectText}</p>
        <ConfirmButton
          label={account.disconnect}
          question={account.disconnectQuestion}
          confirm={account.disconnect}
          disabled={busy}
          onConfirm={() => disconnect.mutate()}
        >
          <GoesAndStays
            goes={account.goesOnDisconnect}
            stays={[...account.staysOnDisconnect, ...stays]}
          />
        </ConfirmButton>
      </div>
      <div className={styles.way}>
        <p className={stack.soft}>{account.removeText}</p>
        <ConfirmButton
          label={account.remove}
          question={account.removeQuestion}
          confirm={account.remove}
          disabled={busy}
          onConfirm={() => remove.mutate()}
        >
          <GoesAndStays goes={account.goesOnRemove} stays={[...account.staysOnRemove, ...stays]} />
          {admin && <p>{account.adminPlace}</p>}
        </ConfirmButton>
      </div>
    </Panel>
  );
}

interface GoesAndStaysProps {
  readonly goes: readonly string[];
  readonly stays: readonly string[];
}

function GoesAndStays({ goes, stays }: GoesAndStaysProps) {
  return (
    <>
      {[
        { title: account.goes, lines: goes },
        { title: account.stays, lines: stays },
      ].map(({ title, lines }) => (
        <div key={title}>
          <h3 className={styles.title}>{title}</h3>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
