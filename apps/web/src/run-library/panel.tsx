import { useId, type ReactNode } from 'react';
import styles from './panel.module.css';

export interface PanelProps {
  readonly title: string;
  readonly hint?: string;
  /** What can be done here, beside the title. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
  /** Its column on wide screens; across both where absent. */
  readonly place?: 'main' | 'side';
}

export function Panel({ title, hint, action, children, place }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id} data-place={place}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title} id={id}>
            {title}
          </h2>
          {hint && <p className={styles.hint}>{hint}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
