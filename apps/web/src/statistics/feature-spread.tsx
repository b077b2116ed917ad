import type { GalleryStats } from '@app/contracts';
import { FeatureCurve } from '../show-track/feature-curve.js';
import { rangeScale } from '../filter-gallery/ranges.js';
import { mapFeatures } from '../mood-map/map-search.js';
import { texts } from '../texts.en.js';
import styles from './feature-spread.module.css';

/** How every feature is spread over the library, with its median. */
export function FeatureSpread({ features }: { readonly features: GalleryStats['features'] }) {
  return (
    <dl className={styles.spread}>
      {mapFeatures.map((name) => {
        const { histogram, median } = features[name];
        const { format } = rangeScale(name, undefined);
        return (
          <div key={name} className={styles.feature}>
            <dt>{texts.ranges[name]}</dt>
            <dd className={styles.median}>
              {median === null ? texts.gallery.noValue : texts.statistics.median(format(median))}
            </dd>
            <dd className={styles.curve} aria-hidden="true">
              <FeatureCurve histogram={histogram} value={median} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
