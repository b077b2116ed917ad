import { X } from 'lucide-react';
import { formatCount } from '../format/number.js';
import styles from './chip.module.css';
import { classNames } from './class-names.js';

export interface ToggleChipProps {
  readonly label: string;
  readonly pressed: boolean;
  /** How many tracks it would show; left out where that is not known. */
  readonly count?: number | undefined;
  readonly onToggle: () => void;
}

/** A choice that is on or off, with what it would bring. */
export function ToggleChip({ label, pressed, count, onToggle }: ToggleChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={pressed} onClick={onToggle}>
      <span className={styles.text} dir="auto">
        {label}
      </span>
      {count !== undefined && <span className={styles.count}>{formatCount(count)}</span>}
    </button>
  );
}

export interface ActiveChipProps {
  readonly label: string;
  /** What pressing it does, in words. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** Something that is active now; pressing it ends that. */
export function ActiveChip({ label, removeLabel, onRemove }: ActiveChipProps) {
  return (
    <button
      type="button"
      className={classNames(styles.chip, styles.active)}
      aria-label={removeLabel}
      onClick={onRemove}
    >
      <span className={styles.text} dir="auto">
        {label}
      </span>
      <X aria-hidden="true" />
    </button>
  );
}
