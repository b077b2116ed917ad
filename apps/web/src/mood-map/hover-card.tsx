import { useQuery } from '@tanstack/react-query';
import type { CSSProperties } from 'react';
import { trackQuery } from '../api/queries.js';
import { ShortFacts } from '../browse-gallery/track-strip.js';
import { TrackCover } from '../browse-gallery/track-cover.js';
import { Name } from '../design/name.js';
import { texts } from '../texts.en.js';
import styles from './hover-card.module.css';
import type { Hover } from './use-map-chart.js';
import { useSettled } from './use-settled.js';

const PAUSE_MS = 70;

/** The track that is pointed at, beside its point. Only for the pointer: the gallery lists the same tracks. */
export function HoverCard({ hover, width }: { readonly hover: Hover; readonly width: number }) {
  const id = useSettled(hover.id, PAUSE_MS);
  const { data: track } = useQuery({ ...trackQuery(id), enabled: id === hover.id });
  const style = { '--x': `${hover.x}px`, '--y': `${hover.y}px` } as CSSProperties;
  return (
    <div
      className={styles.hover}
      style={style}
      data-side={hover.x > width / 2 ? 'left' : 'right'}
      aria-hidden="true"
    >
      <span className={styles.ring} />
      {track && id === hover.id && (
        <div className={styles.card}>
          <div className={styles.cover}>
            <TrackCover url={track.album.coverUrl} alt="" size="full" />
          </div>
          <div className={styles.words}>
            <strong>
              <Name text={track.name} fallback={texts.gallery.untitled} />
            </strong>
            <Name
              text={track.artists.map(({ name }) => name).join(', ')}
              fallback={texts.gallery.noArtist}
            />
            <ShortFacts track={track} />
          </div>
        </div>
      )}
    </div>
  );
}
