import type { GallerySummary } from '@app/contracts';
import { formatCount } from '../format/number.js';
import { Skeleton } from '../design/skeleton.js';
import { texts } from '../texts.en.js';
import { Coverage } from './coverage.js';
import styles from './gallery-head.module.css';

/** The size of the gallery, and how much of it has features. */
export function GalleryHead({ summary }: { readonly summary: GallerySummary | undefined }) {
  return (
    <div className={styles.head}>
      <div>
        <h1 className={styles.title}>
          {summary
            ? texts.gallery.count(formatCount(summary.tracks), summary.tracks)
            : texts.gallery.title}
        </h1>
        <p className={styles.lead}>{texts.gallery.lead}</p>
      </div>
      <div className={styles.coverage}>
        {summary ? <Coverage summary={summary} /> : <Skeleton width="100%" height="3.25rem" />}
      </div>
    </div>
  );
}
