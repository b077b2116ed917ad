import type { Track } from '@app/contracts';
import { memo } from 'react';
import { SoundPrint } from '../design/sound-print.js';
import { SpotifyLink } from '../design/spotify-link.js';
import { TrackCover } from './track-cover.js';
import { TrackHeading } from './track-heading.js';
import styles from './track-card.module.css';
import { ShortFacts } from './track-strip.js';

export interface TrackCardProps {
  readonly track: Track;
  readonly tabbable: boolean;
}

/** One track of the grid of covers. */
export const TrackCard = memo(function TrackCard({ track, tabbable }: TrackCardProps) {
  return (
    <article className={styles.card} data-saved={track.saved}>
      <div className={styles.cover}>
        <TrackCover url={track.album.coverUrl} alt="" size="row" />
      </div>
      <div className={styles.text}>
        <TrackHeading track={track} tabbable={tabbable} />
        <SpotifyLink url={track.spotifyUrl} name={track.name} tabbable={tabbable} />
      </div>
      <div className={styles.facts}>
        {track.features && <SoundPrint features={track.features} size="1.35rem" />}
        <ShortFacts track={track} />
      </div>
    </article>
  );
});
