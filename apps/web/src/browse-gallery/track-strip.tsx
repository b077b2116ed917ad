import type { Track } from '@app/contracts';
import { memo } from 'react';
import { KeyLabel } from '../design/key-label.js';
import { SoundPrint } from '../design/sound-print.js';
import { SpotifyLink } from '../design/spotify-link.js';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';
import { FeatureStateLine } from './feature-state-line.js';
import { TrackCover } from './track-cover.js';
import { TrackHeading } from './track-heading.js';
import styles from './track-strip.module.css';

export interface TrackStripProps {
  readonly track: Track;
  readonly tabbable: boolean;
}

/** One track of the list on a phone: its name, tempo and key, and the shape of its sound. */
export const TrackStrip = memo(function TrackStrip({ track, tabbable }: TrackStripProps) {
  return (
    <article className={styles.strip} data-saved={track.saved}>
      <div className={styles.cover}>
        <TrackCover url={track.album.coverUrl} alt="" size="row" />
      </div>
      <div className={styles.middle}>
        <TrackHeading track={track} tabbable={tabbable} />
        <ShortFacts track={track} />
      </div>
      {track.features && <SoundPrint features={track.features} size="2.25rem" />}
      <SpotifyLink url={track.spotifyUrl} name={track.name} tabbable={tabbable} />
    </article>
  );
});

/** Tempo and key in one line, or why there are none. */
export function ShortFacts({ track }: { readonly track: Track }) {
  const { features } = track;
  if (!features) return <FeatureStateLine state={track.featureState} />;
  return (
    <p className={styles.facts}>
      {features.tempo !== null && (
        <span>
          {formatCount(features.tempo)} {texts.gallery.bpm}
        </span>
      )}
      {features.key !== null && <KeyLabel pitchClass={features.key} mode={features.mode} short />}
      {!track.saved && <span className={styles.gone}>{texts.gallery.noLongerSaved}</span>}
    </p>
  );
}
