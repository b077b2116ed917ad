import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import type { GallerySearch } from '../filter-gallery/gallery-search.js';
import { formatCount } from '../format/number.js';
import styles from './ranked-bars.module.css';

export interface RankedItem {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** The filter that finds these tracks; `null` where there is none. */
  readonly search: GallerySearch | null;
}

/** Names with how often they occur; each leads to its tracks. */
export function RankedBars({ items }: { readonly items: readonly RankedItem[] }) {
  const most = Math.max(1, ...items.map(({ count }) => count));
  return (
    <ol className={styles.bars}>
      {items.map(({ id, label, count, search }) => (
        <li key={id} className={styles.bar} style={{ '--share': count / most } as CSSProperties}>
          <span className={styles.label} dir="auto">
            {search ? (
              <Link to="/" search={search} className={styles.link}>
                {label}
              </Link>
            ) : (
              label
            )}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span />
          </span>
          <span className={styles.count}>{formatCount(count)}</span>
        </li>
      ))}
    </ol>
  );
}
