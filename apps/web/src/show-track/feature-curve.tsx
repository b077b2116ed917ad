import type { Histogram } from '@app/contracts';
import { useMemo, type CSSProperties } from 'react';
import { histogramPath } from '../filter-gallery/histogram-path.js';
import styles from './feature-curve.module.css';

export interface FeatureCurveProps {
  readonly histogram: Histogram | undefined;
  readonly value: number | null;
}

/** The library's distribution with a mark where one track stands. */
export function FeatureCurve({ histogram, value }: FeatureCurveProps) {
  const path = useMemo(() => histogramPath(histogram?.counts ?? []), [histogram]);
  if (!histogram) return <div className={styles.curve} />;
  const { from, binWidth, counts } = histogram;
  const share = value === null ? 0 : (value - from) / (binWidth * counts.length);
  const style = { '--at': Math.min(1, Math.max(0, share)) } as CSSProperties;
  return (
    <div className={styles.curve} style={style}>
      <svg viewBox={`0 0 ${counts.length} 1`} preserveAspectRatio="none">
        <path d={path} />
      </svg>
      {value !== null && <span className={styles.mark} />}
    </div>
  );
}
