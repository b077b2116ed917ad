import type { CSSProperties } from 'react';
import { Skeleton } from '../design/skeleton.js';
import { texts } from '../texts.en.js';
import { CARD_GAP, type ListShape } from './list-shape.js';
import styles from './track-list-skeleton.module.css';

const ROWS = 10;

/** The outline of the list before its first page is here, as high as its rows will be. */
export function TrackListSkeleton({ shape }: { readonly shape: ListShape | null }) {
  if (!shape) return <output className="visually-hidden">{texts.shell.loading}</output>;
  const { kind, perLine, lineHeight } = shape;
  const style = {
    '--line-height': `${lineHeight}px`,
    '--per-line': perLine,
    '--card-gap': `${CARD_GAP}px`,
  } as CSSProperties;
  return (
    <div className={styles.skeleton} data-kind={kind} style={style}>
      <output className="visually-hidden">{texts.shell.loading}</output>
      {Array.from({ length: kind === 'cards' ? perLine * 3 : ROWS }, (_, index) => (
        <div key={index} className={styles.item}>
          <span className={styles.cover} aria-hidden="true" />
          <div className={styles.lines}>
            <Skeleton width={`${38 + ((index * 37) % 40)}%`} height="0.9rem" />
            <Skeleton width={`${22 + ((index * 23) % 30)}%`} height="0.75rem" />
          </div>
        </div>
      ))}
    </div>
  );
}
