import type { Track } from '@app/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TrackCover } from '../browse-gallery/track-cover.js';
import { Name } from '../design/name.js';
import { texts } from '../texts.en.js';
import styles from './track-lines.module.css';

export interface TrackLineProps {
  readonly track: Pick<Track, 'id' | 'name' | 'artists' | 'album'>;
  /** What stands below the names. */
  readonly note?: string;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** A track in one line of the admin's area; its name leads to where it is corrected and hidden. */
export function TrackLine({ track, note, children }: TrackLineProps) {
  return (
    <li className={styles.line}>
      <span className={styles.cover}>
        <TrackCover url={track.album.coverUrl} alt="" size="row" />
      </span>
      <div className={styles.words}>
        <Link to="/admin/tracks/$trackId" params={{ trackId: track.id }} className={styles.name}>
          <Name text={track.name} fallback={texts.gallery.untitled} wrap />
        </Link>
        <div className={styles.note}>
          <Name
            text={track.artists.map((artist) => artist.name).join(', ')}
            fallback={texts.gallery.noArtist}
          />
        </div>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {children}
    </li>
  );
}
