import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './done-line.module.css';

/** Says that something was done; it is read out when it appears. */
export function DoneLine({ children }: { readonly children?: ReactNode }) {
  return (
    <output className={children ? styles.line : 'visually-hidden'}>
      {children && (
        <>
          <CircleCheck aria-hidden="true" />
          <span>{children}</span>
        </>
      )}
    </output>
  );
}
