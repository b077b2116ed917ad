import { Check, X, type LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { texts } from '../texts.en.js';
import styles from './entrance.module.css';

export interface EntranceProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly asks: readonly string[];
  readonly asksNot: readonly string[];
  /** What leads through this entrance. */
  readonly children: ReactNode;
}

/** One of the two ways in: for whom it is, what it asks of them and what it does not. */
export function Entrance({ icon: Icon, title, text, asks, asksNot, children }: EntranceProps) {
  const id = useId();
  return (
    <section className={styles.entrance} aria-labelledby={id}>
      <Icon className={styles.icon} aria-hidden="true" />
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      <p className={styles.text}>{text}</p>
      <h3 className={styles.question}>{texts.signIn.asks}</h3>
      <ul className={styles.answers}>
        {asks.map((line) => (
          <li key={line}>
            <Check aria-hidden="true" />
            {line}
          </li>
        ))}
      </ul>
      <h3 className={styles.question}>{texts.signIn.asksNot}</h3>
      <ul className={styles.answers} data-tone="not">
        {asksNot.map((line) => (
          <li key={line}>
            <X aria-hidden="true" />
            {line}
          </li>
        ))}
      </ul>
      <div className={styles.action}>{children}</div>
    </section>
  );
}
