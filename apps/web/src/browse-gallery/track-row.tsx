import type { Track } from '@app/contracts';
import { Link } from '@tanstack/react-router';
import { ExternalLink } from 'lucide-react';
import { memo } from 'react';
import { Name } from '../design/name.js';
import { releaseYear } from '../format/date.js';
import { texts } from '../texts.en.js';
import { TrackCover } from './track-cover.js';
import { RowFeatures } from './row-features.js';
import { RowFacts } from './row-facts.js';
import styles from './track-row.module.css';

/** One track of the list. The whole row leads to the track; the link to Spotify lies above it. */
export const TrackRow = memo(function TrackRow({ track }: { readonly track: Track }) {
  const { album } = track;
  return (
    <article className={styles.row} data-saved={track.saved}>
      <div className={styles.cover}>
        <TrackCover url={album.coverUrl} alt="" size="row" />
      </div>
      <div className={styles.text}>
        <div className={styles.title}>
          <h2 className={styles.name}>
            <Link
              to="/tracks/$trackId"
              params={{ trackId: track.id }}
              search={true}
              state={{ openedFromList: true }}
              resetScroll={false}
              className={styles.link}
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
        <p className={styles.album}>
          <Name text={album.name} fallback={texts.gallery.noAlbum} />
          {album.releaseDate && (
            <span className={styles.year}>{releaseYear(album.releaseDate)}</span>
          )}
        </p>
      </div>
      <RowFacts track={track} />
      <RowFeatures track={track} />
      <a className={styles.spotify} href={track.spotifyUrl} target="_blank" rel="noopener">
        <span className={styles.spotifyText}>{texts.gallery.openInSpotify}</span>
        <ExternalLink aria-hidden="true" />
      </a>
    </article>
  );
});

function ExplicitMark() {
  return (
    <span className={styles.explicit} title={texts.gallery.explicit}>
      <span aria-hidden="true">{texts.gallery.explicitMark}</span>
      <span className="visually-hidden">{texts.gallery.explicit}</span>
    </span>
  );
}
