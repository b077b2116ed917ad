import type { FeatureState, GallerySummary } from '@app/contracts';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';
import styles from './coverage.module.css';

const states = [
  'enriched',
  'pending',
  'not_found',
  'no_audio',
  'failed',
] as const satisfies readonly FeatureState[];

/** How many tracks have features, and why the others have none: every track is in exactly one part. */
export function Coverage({ summary }: { readonly summary: GallerySummary }) {
  const parts = states
    .map((state) => ({ state, count: summary.byFeatureState[state] }))
    .filter(({ count }) => count > 0);
  if (parts.length === 0) return null;
  return (
    <figure className={styles.coverage} aria-label={texts.gallery.coverage}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ state, count }) => (
          <span
            key={state}
            className={styles.part}
            data-state={state}
            style={{ flexGrow: count }}
          />
        ))}
      </div>
      <ul className={styles.legend}>
        {parts.map(({ state, count }) => (
          <li key={state}>
            <span className={styles.swatch} data-state={state} aria-hidden="true" />
            <strong>{formatCount(count)}</strong> {texts.stateCounts[state]}
          </li>
        ))}
      </ul>
    </figure>
  );
}
