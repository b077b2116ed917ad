import type { Track } from '@app/contracts';
import { Link } from '@tanstack/react-router';
import { Name } from '../design/name.js';
import { texts } from '../texts.en.js';
import styles from './track-heading.module.css';

export interface TrackHeadingProps {
  readonly track: Track;
  readonly tabbable: boolean;
}

/** Who made what. The link's target is the whole of the nearest positioned box around it. */
export function TrackHeading({ track, tabbable }: TrackHeadingProps) {
  return (
    <div className={styles.heading}>
      <h2 className={styles.name}>
        <Link
          to="/tracks/$trackId"
          params={{ trackId: track.id }}
          search={true}
          state={{ openedFromList: true }}
          resetScroll={false}
          className={styles.link}
          tabIndex={tabbable ? 0 : -1}
          data-roving
        >
          <Name text={track.name} fallback={texts.gallery.untitled} />
        </Link>
      </h2>
      <p className={styles.artists}>
        {track.explicit && <ExplicitMark />}
        <Name
          text={track.artists.map((artist) => artist.name).join(', ')}
          fallback={texts.gallery.noArtist}
        />
      </p>
    </div>
  );
}

function ExplicitMark() {
  return (
    <span className={styles.explicit} title={texts.gallery.explicit}>
      <span aria-hidden="true">{texts.gallery.explicitMark}</span>
      <span className="visually-hidden">{texts.gallery.explicit}</span>
    </span>
  );
}
