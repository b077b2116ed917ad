import type { CSSProperties } from 'react';
import { formatShare } from '../format/number.js';
import { texts } from '../texts.en.js';
import styles from './meter.module.css';

export interface MeterProps {
  /** A share from 0 to 1, or `null` where the provider gave none: an empty scale then, never a zero. */
  readonly value: number | null;
}

/** A share as a small bar with its number. Say beside it what it is a share of. */
export function Meter({ value }: MeterProps) {
  const style = { '--value': Math.min(1, Math.max(0, value ?? 0)) } as CSSProperties;
  return (
    <span className={styles.meter} data-empty={value === null || undefined}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.fill} style={style} />
      </span>
      <span className={styles.value}>
        {value === null ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{texts.gallery.noValue}</span>
          </>
        ) : (
          formatShare(value)
        )}
      </span>
    </span>
  );
}
