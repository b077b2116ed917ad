import { visibleName } from '../format/visible-name.js';
import styles from './name.module.css';

export interface NameProps {
  readonly text: string;
  /** Shown where nothing of the name can be seen. */
  readonly fallback: string;
  /** Whether a long name takes more lines; otherwise its end is cut. */
  readonly wrap?: boolean;
}

/** A name from outside, unaltered: in its own writing direction, and without a say in the direction around it. */
export function Name({ text, fallback, wrap = false }: NameProps) {
  const name = visibleName(text);
  return (
    <span className={styles.name} dir="auto" data-wrap={wrap} data-fallback={name === null}>
      {name ?? fallback}
    </span>
  );
}
