import type { CreatedApiToken } from '@app/contracts';
import { useEffect, useRef } from 'react';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { CopyLine } from '../design/copy-line.js';
import { account } from '../texts/account.en.js';
import styles from './new-token.module.css';

export interface NewTokenProps {
  readonly made: CreatedApiToken;
  readonly onNoted: () => void;
}

/** The one time that a token's secret is seen. */
export function NewToken({ made, onNoted }: NewTokenProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.token}>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {account.secretTitle(made.token.name)}
      </h3>
      <p>{account.secretText}</p>
      <CopyLine label={account.secretLabel} text={made.secret} />
      <button
        type="button"
        className={classNames(buttons.button, buttons.primary)}
        onClick={onNoted}
      >
        {account.noted}
      </button>
    </div>
  );
}
