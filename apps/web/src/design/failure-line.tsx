import { describeFailure } from './describe-failure.js';
import styles from './failure-line.module.css';

/** What went wrong in one part of the page, while the rest of it works. */
export function FailureLine({ error }: { readonly error: unknown }) {
  const { title, lines } = describeFailure(error);
  return (
    <p className={styles.line} role="alert">
      <strong>{title}.</strong> {lines.join(' ')}
    </p>
  );
}
