import { useLiveStatus } from '../live/live-provider.js';
import { admin } from '../texts/admin.en.js';
import styles from './live-mark.module.css';

/** Whether the numbers on this page move by themselves. */
export function LiveMark() {
  const status = useLiveStatus();
  return (
    <output className={styles.mark} data-status={status}>
      <span className={styles.dot} aria-hidden="true" />
      {admin.live[status]}
    </output>
  );
}
