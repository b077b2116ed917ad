import { musicalKey } from '../music/musical-key.js';
import { texts } from '../texts.en.js';
import { hueStyle } from './hue-style.js';
import styles from './key-label.module.css';

export interface KeyLabelProps {
  readonly pitchClass: number | null;
  readonly mode: number | null;
  /** Whether the Camelot code stands alone; the key's name is heard all the same. */
  readonly short?: boolean;
}

/**
 * A key with its Camelot code. The dot's hue is its place on the wheel of fifths, so that keys which mix well look
 * alike; a full dot is major, a ring is minor.
 */
export function KeyLabel({ pitchClass, mode, short = false }: KeyLabelProps) {
  const key = musicalKey(pitchClass, mode);
  if (!key) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{texts.gallery.noValue}</span>
      </>
    );
  }
  return (
    <span className={styles.key} title={short ? key.name : undefined}>
      {key.mode && (
        <span
          className={styles.dot}
          data-mode={key.mode}
          style={hueStyle(key.position)}
          aria-hidden="true"
        />
      )}
      {short ? (
        <>
          {key.camelot ?? key.name}
          <span className="visually-hidden">, {key.name}</span>
        </>
      ) : (
        [key.name, key.camelot].filter(Boolean).join(' · ')
      )}
    </span>
  );
}
