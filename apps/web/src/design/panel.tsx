import { useId, type ReactNode } from 'react';
import styles from './panel.module.css';

export interface PanelProps {
  readonly title: string;
  readonly hint?: string;
  /** Of the title among the page's headings: 2 where it is left out. */
  readonly level?: 2 | 3;
  /** What can be done here, beside the title. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
  /** Its column on wide screens; across both where absent. */
  readonly place?: 'main' | 'side';
  /** `attention`: something waits for a person; `danger`: what is done here cannot be taken back. */
  readonly tone?: 'attention' | 'danger';
}

/** One part of a page, with what it is about and what can be done there. */
export function Panel({ title, hint, action, children, place, tone, level = 2 }: PanelProps) {
  const id = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.panel} aria-labelledby={id} data-place={place} data-tone={tone}>
      <div className={styles.head}>
        <div>
          <Title className={styles.title} id={id}>
            {title}
          </Title>
          {hint && <p className={styles.hint}>{hint}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
