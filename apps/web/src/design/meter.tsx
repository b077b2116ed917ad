import type { CSSProperties } from 'react';
import { formatShare } from '../format/number.js';
import { texts } from '../texts.en.js';
import { classNames } from './class-names.js';
import styles from './meter.module.css';

export interface MeterProps {
  readonly label: string;
  /** A share from 0 to 1, or `null` where the provider gave none: an empty scale then, never a zero. */
  readonly value: number | null;
  /** Whether a column head says the label on wide screens, where it is only heard then. */
  readonly headed?: boolean;
}

/** A share as a small bar with its number. */
export function Meter({ label, value, headed = false }: MeterProps) {
  const shown = value === null ? '–' : formatShare(value);
  const style = { '--value': Math.min(1, Math.max(0, value ?? 0)) } as CSSProperties;
  return (
    <div
      className={classNames(styles.meter, headed && styles.headed)}
      data-empty={value === null || undefined}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.fill} style={style} />
      </span>
      <span className={styles.value}>
        {value === null ? (
          <>
            <span aria-hidden="true">{shown}</span>
            <span className="visually-hidden">{texts.gallery.noValue}</span>
          </>
        ) : (
          shown
        )}
      </span>
    </div>
  );
}
