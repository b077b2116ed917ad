import { texts } from '../texts.en.js';
import styles from './column-heads.module.css';
import { listedShares } from './listed-shares.js';

/** The heads of the columns on wide screens. Only for the eye: every value in a row says by itself what it is. */
export function ColumnHeads() {
  const { columns } = texts.gallery;
  return (
    <div className={styles.heads} aria-hidden="true">
      <span />
      <span>{columns.track}</span>
      <span>{columns.album}</span>
      <span>{columns.saved}</span>
      <span className={styles.number}>{columns.length}</span>
      <span className={styles.number}>{columns.tempo}</span>
      <span>{columns.key}</span>
      {listedShares.map((name) => (
        <span key={name}>{texts.features[name].short}</span>
      ))}
      <span />
    </div>
  );
}
