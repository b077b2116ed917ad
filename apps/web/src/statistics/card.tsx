import { useId, type ReactNode } from 'react';
import styles from './card.module.css';

export interface CardProps {
  readonly title: string;
  readonly text?: string;
  /** How many of the twelve columns it takes on wide screens. */
  readonly span: 4 | 5 | 6 | 7 | 8 | 12;
  readonly children: ReactNode;
}

/** One picture of the library. */
export function Card({ title, text, span, children }: CardProps) {
  const id = useId();
  return (
    <section className={styles.card} data-span={span} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      {text && <p className={styles.text}>{text}</p>}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
