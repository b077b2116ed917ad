import type { LibraryChangeKind, LibraryChangePage, Track } from '@app/contracts';
import { Link } from '@tanstack/react-router';
import { Heart, HeartOff, Undo2, type LucideIcon } from 'lucide-react';
import { TrackCover } from '../browse-gallery/track-cover.js';
import { Name } from '../design/name.js';
import { Skeleton } from '../design/skeleton.js';
import { formatTime } from '../format/date.js';
import { changes as words } from '../texts/changes.en.js';
import { texts } from '../texts.en.js';
import styles from './changes.page.module.css';

const icons: Readonly<Record<LibraryChangeKind, LucideIcon>> = {
  saved: Heart,
  removed: HeartOff,
  returned: Undo2,
};

export interface ChangeLineProps {
  readonly change: LibraryChangePage['items'][number];
  readonly track: Track | undefined;
  /** The track where it is hidden: only the admin's area shows it. */
  readonly concealed: Track | undefined;
  /** Whether the gallery does not show the track. */
  readonly gone: boolean;
}

/** One thing that happened to one track. */
export function ChangeLine({ change, track: shown, concealed, gone }: ChangeLineProps) {
  const track = shown ?? concealed;
  const Icon = icons[change.change];
  return (
    <li className={styles.line} data-change={change.change}>
      <span className={styles.mark} aria-hidden="true">
        <Icon />
      </span>
      <span className={styles.cover}>
        {(track ?? gone) && <TrackCover url={track?.album.coverUrl ?? null} alt="" size="row" />}
      </span>
      <div className={styles.words}>
        {track && (
          <Link
            to={concealed ? '/admin/tracks/$trackId' : '/tracks/$trackId'}
            params={{ trackId: track.id }}
            className={styles.name}
          >
            <Name text={track.name} fallback={texts.gallery.untitled} />
          </Link>
        )}
        {!track && gone && (
          <Link
            to="/admin/tracks/$trackId"
            params={{ trackId: change.trackId }}
            className={styles.name}
          >
            {words.hiddenTrack}
          </Link>
        )}
        {!track && !gone && <Skeleton width="12rem" height="1.2rem" />}
        <div className={styles.artists}>
          {track && (
            <Name
              text={track.artists.map((artist) => artist.name).join(', ')}
              fallback={texts.gallery.noArtist}
            />
          )}
        </div>
      </div>
      <p className={styles.what}>
        {words.kinds[change.change]}{' '}
        <time dateTime={change.changedAt}>{formatTime(change.changedAt)}</time>
      </p>
    </li>
  );
}
