import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './filter-section.module.css';

export interface FilterSectionProps {
  readonly title: string;
  /** Whether it begins open; the reader decides from then on. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of the filters that can be folded away. */
export function FilterSection({ title, open = false, children }: FilterSectionProps) {
  return (
    <details className={styles.section} open={open}>
      <summary className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <ChevronDown aria-hidden="true" />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
