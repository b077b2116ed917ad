import type { Track } from '@app/contracts';
import { memo, type CSSProperties } from 'react';
import { ColumnCell } from './column-cell.js';
import { isFeatureColumn, type ColumnName } from './columns.js';
import { FeatureStateLine } from './feature-state-line.js';
import { SpotifyLink } from '../design/spotify-link.js';
import { TrackCover } from './track-cover.js';
import { TrackHeading } from './track-heading.js';
import styles from './track-row.module.css';

export interface TrackRowProps {
  readonly track: Track;
  readonly columns: readonly ColumnName[];
  /** Whether the Tab key stops here: in one row of the list at a time. */
  readonly tabbable: boolean;
}

/** One track of the list on wide screens. The whole row leads to the track; the link to Spotify lies above it. */
export const TrackRow = memo(function TrackRow({ track, columns, tabbable }: TrackRowProps) {
  const featureCount = columns.filter(isFeatureColumn).length;
  const shown = track.features ? columns : columns.filter((name) => !isFeatureColumn(name));
  return (
    <article className={styles.row} data-saved={track.saved}>
      <div className={styles.cover}>
        <TrackCover url={track.album.coverUrl} alt="" size="row" />
      </div>
      <TrackHeading track={track} tabbable={tabbable} />
      {shown.map((column) => (
        <ColumnCell key={column} track={track} column={column} />
      ))}
      {!track.features && featureCount > 0 && (
        <div className={styles.state} style={{ '--span': featureCount } as CSSProperties}>
          <FeatureStateLine state={track.featureState} />
        </div>
      )}
      <SpotifyLink url={track.spotifyUrl} name={track.name} tabbable={tabbable} />
    </article>
  );
});
