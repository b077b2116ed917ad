import type { ReactNode } from 'react';
import styles from './badge.module.css';

export type Tone = 'good' | 'busy' | 'warn' | 'bad' | 'idle';

/** The state of something in a word or two, with a dot in its colour. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      <span className={styles.dot} aria-hidden="true" />
      {children}
    </span>
  );
}
