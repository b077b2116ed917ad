import type { Track } from '@app/contracts';
import { formatDay } from '../format/date.js';
import { formatLength } from '../format/duration.js';
import { texts } from '../texts.en.js';
import styles from './row-facts.module.css';

/** When a track was saved and how long it is. */
export function RowFacts({ track }: { readonly track: Track }) {
  const { columns } = texts.gallery;
  return (
    <div className={styles.facts}>
      <p className={styles.saved}>
        <span className={styles.label}>{columns.saved} </span>
        {track.addedAt === null ? texts.gallery.never : formatDay(track.addedAt)}
        {!track.saved && track.addedAt !== null && (
          <span className={styles.gone}> {texts.gallery.noLongerSaved}</span>
        )}
      </p>
      <p className={styles.length}>
        <span className="visually-hidden">{columns.length} </span>
        {formatLength(track.durationMs)}
      </p>
    </div>
  );
}
