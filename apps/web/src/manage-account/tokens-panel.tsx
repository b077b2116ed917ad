import type { CreatedApiToken, Role } from '@app/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { apiTokensQuery } from '../api/account-queries.js';
import { revokeApiToken } from '../api/account.client.js';
import buttons from '../design/button.module.css';
import { FailureLine } from '../design/failure-line.js';
import { Panel } from '../design/panel.js';
import { Skeleton } from '../design/skeleton.js';
import stack from '../design/stack.module.css';
import { account } from '../texts/account.en.js';
import styles from './item-list.module.css';
import { NewToken } from './new-token.js';
import { TokenForm } from './token-form.js';
import { TokenLine } from './token-line.js';

/** The tokens that somebody's scripts use: made, shown once, revoked. */
export function TokensPanel({ role }: { readonly role: Role }) {
  const queryClient = useQueryClient();
  const { data, error, isPending } = useQuery(apiTokensQuery);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<CreatedApiToken | null>(null);
  const revoke = useMutation({
    mutationFn: revokeApiToken,
    onSettled: () => queryClient.invalidateQueries({ queryKey: apiTokensQuery.queryKey }),
  });
  return (
    <Panel
      title={account.tokens}
      hint={account.tokensHint}
      action={
        !making &&
        !made && (
          <button type="button" className={buttons.button} onClick={() => setMaking(true)}>
            <Plus aria-hidden="true" />
            {account.newToken}
          </button>
        )
      }
    >
      {error && <FailureLine error={error} />}
      {revoke.isError && <FailureLine error={revoke.error} />}
      {isPending && <Skeleton width="100%" height="4rem" />}
      {making && (
        <TokenForm
          role={role}
          onClose={() => setMaking(false)}
          onMade={(answer) => {
            setMaking(false);
            setMade(answer);
          }}
        />
      )}
      {made && <NewToken made={made} onNoted={() => setMade(null)} />}
      {data?.items.length === 0 && !making && <p>{account.tokensEmpty}</p>}
      <ul className={styles.list}>
        {data?.items.map((token) => (
          <TokenLine
            key={token.id}
            token={token}
            busy={revoke.isPending}
            onRevoke={() => {
              if (made?.token.id === token.id) setMade(null);
              revoke.mutate(token.id);
            }}
          />
        ))}
      </ul>
      <p className={stack.faint}>
        <a href="/api/docs">{account.tokensDocs}</a>
      </p>
    </Panel>
  );
}
