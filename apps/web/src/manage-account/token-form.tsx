import { apiScopes, type ApiScope, type CreatedApiToken, type Role } from '@app/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { apiTokensQuery } from '../api/account-queries.js';
import { createApiToken } from '../api/account.client.js';
import buttons from '../design/button.module.css';
import { Checkbox } from '../design/checkbox.js';
import { classNames } from '../design/class-names.js';
import { FailureLine } from '../design/failure-line.js';
import { Select } from '../design/select.js';
import stack from '../design/stack.module.css';
import { TextField } from '../design/text-field.js';
import { account } from '../texts/account.en.js';
import { texts } from '../texts.en.js';
import styles from './token-form.module.css';

type Expiry = keyof typeof account.expiries;
const expiries = ['7', '30', '90', '365', 'never'] as const satisfies readonly Expiry[];

/** A scope for the admin opens nothing in the token of somebody else: it is not offered. */
function offeredScopes(role: Role): readonly ApiScope[] {
  return role === 'admin' ? apiScopes : apiScopes.filter((scope) => !/^(admin|syncs):/.test(scope));
}

export interface TokenFormProps {
  readonly role: Role;
  readonly onClose: () => void;
  readonly onMade: (answer: CreatedApiToken) => void;
}

/** Makes a token: what for, what it may do, how long. */
export function TokenForm({ role, onClose, onMade }: TokenFormProps) {
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly ApiScope[]>(['gallery:read']);
  const [expiry, setExpiry] = useState<Expiry>('90');
  const make = useMutation({
    mutationFn: () =>
      createApiToken({
        name: name.trim(),
        scopes: [...scopes],
        expiresInDays: expiry === 'never' ? null : Number(expiry),
      }),
    onSuccess: (answer) => {
      void queryClient.invalidateQueries({ queryKey: apiTokensQuery.queryKey });
      onMade(answer);
    },
  });
  return (
    <form
      className={classNames(stack.form, styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <TextField
        label={account.tokenName}
        hint={account.tokenNameHint}
        required
        maxLength={60}
        value={name}
        onChange={setName}
      />
      <fieldset>
        <legend className={styles.label}>{account.scopes}</legend>
        <div className={styles.scopes}>
          {offeredScopes(role).map((scope) => (
            <Checkbox
              key={scope}
              label={
                <span>
                  {account.scopeTexts[scope]} <code className={styles.scope}>{scope}</code>
                </span>
              }
              checked={scopes.includes(scope)}
              onChange={(checked) =>
                setScopes(checked ? [...scopes, scope] : scopes.filter((one) => one !== scope))
              }
            />
          ))}
        </div>
      </fieldset>
      <Select
        label={account.expiry}
        labelled
        value={expiry}
        options={expiries.map((value) => ({ value, label: account.expiries[value] }))}
        onChange={setExpiry}
      />
      {make.isError && <FailureLine error={make.error} />}
      <div className={stack.row}>
        <button
          type="submit"
          className={classNames(buttons.button, buttons.primary)}
          disabled={name.trim() === '' || scopes.length === 0 || make.isPending}
        >
          {account.create}
        </button>
        <button type="button" className={buttons.button} onClick={onClose}>
          {texts.shell.cancel}
        </button>
      </div>
    </form>
  );
}
