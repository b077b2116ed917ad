import type { GallerySummary } from '@app/contracts';
import { formatCount } from '../format/number.js';
import { Skeleton } from '../design/skeleton.js';
import { texts } from '../texts.en.js';
import { Coverage } from './coverage.js';
import styles from './gallery-head.module.css';

export interface GalleryHeadProps {
  readonly summary: GallerySummary | undefined;
  /** How many of the tracks the filters find; absent where nothing is filtered. */
  readonly found: number | undefined;
}

/** The size of the gallery, and how much of it has features. */
export function GalleryHead({ summary, found }: GalleryHeadProps) {
  return (
    <div className={styles.head}>
      <div>
        <h1 className={styles.title}>
          {summary ? (
            <>
              {found !== undefined && (
                <>
                  <span className={styles.found}>{formatCount(found)}</span>
                  <span className={styles.of}> / </span>
                </>
              )}
              <span className={found === undefined ? undefined : styles.of}>
                {texts.gallery.count(formatCount(summary.tracks), summary.tracks)}
              </span>
            </>
          ) : (
            texts.gallery.title
          )}
        </h1>
        <p className={styles.lead}>{texts.gallery.lead}</p>
      </div>
      <div className={styles.coverage}>
        {summary ? <Coverage summary={summary} /> : <Skeleton width="100%" height="2.5rem" />}
      </div>
    </div>
  );
}
