import { Skeleton } from '../design/skeleton.js';
import { texts } from '../texts.en.js';
import { useRowHeight } from './row-height.js';
import styles from './track-list-skeleton.module.css';

/** The outline of the list before its first page is here. */
export function TrackListSkeleton() {
  const height = useRowHeight();
  return (
    <>
      <output className="visually-hidden">{texts.shell.loading}</output>
      {Array.from({ length: 9 }, (_, index) => (
        <div key={index} className={styles.row} style={{ height }}>
          <Skeleton width="3.5rem" height="3.5rem" />
          <div className={styles.lines}>
            <Skeleton width={`${38 + ((index * 37) % 40)}%`} height="0.9rem" />
            <Skeleton width={`${22 + ((index * 23) % 30)}%`} height="0.75rem" />
          </div>
        </div>
      ))}
    </>
  );
}
