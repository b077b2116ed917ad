import type { CSSProperties } from 'react';
import { musicalKey } from '../music/musical-key.js';
import { texts } from '../texts.en.js';
import styles from './key-label.module.css';

export interface KeyLabelProps {
  readonly pitchClass: number | null;
  readonly mode: number | null;
}

/**
 * A key with its Camelot code. The dot's hue is its place on the wheel of fifths, so that keys which mix well look
 * alike; a full dot is major, a ring is minor.
 */
export function KeyLabel({ pitchClass, mode }: KeyLabelProps) {
  const key = musicalKey(pitchClass, mode);
  if (!key) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{texts.gallery.noValue}</span>
      </>
    );
  }
  const style = key.position ? ({ '--hue': `${key.position * 30}` } as CSSProperties) : undefined;
  return (
    <span className={styles.key}>
      {key.mode && (
        <span className={styles.dot} data-mode={key.mode} style={style} aria-hidden="true" />
      )}
      {key.camelot ? `${key.name} · ${key.camelot}` : key.name}
    </span>
  );
}
