import type { Track } from '@app/contracts';
import { ExternalLink } from 'lucide-react';
import { TrackCover } from '../browse-gallery/track-cover.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { Name } from '../design/name.js';
import { texts } from '../texts.en.js';
import { FeatureList } from './feature-list.js';
import { FeatureSource } from './feature-source.js';
import { SHEET_TITLE_ID } from './sheet.js';
import { TrackFacts } from './track-facts.js';
import styles from './track-view.module.css';

export function TrackView({ track }: { readonly track: Track }) {
  return (
    <article className={styles.track}>
      <div className={styles.cover}>
        <TrackCover
          url={track.album.coverUrl}
          alt={texts.track.coverOf(track.album.name)}
          size="full"
        />
      </div>
      <header className={styles.head}>
        <h2 className={styles.title} id={SHEET_TITLE_ID}>
          <Name text={track.name} fallback={texts.gallery.untitled} wrap />
        </h2>
        <p className={styles.artists}>
          <Name
            text={track.artists.map((artist) => artist.name).join(', ')}
            fallback={texts.gallery.noArtist}
            wrap
          />
        </p>
        <a
          className={classNames(buttons.button, styles.spotify)}
          href={track.spotifyUrl}
          target="_blank"
          rel="noopener"
        >
          {texts.gallery.openInSpotify}
          <ExternalLink aria-hidden="true" />
        </a>
      </header>
      <TrackFacts track={track} />
      <section className={styles.section} aria-labelledby="features-title">
        <h3 className={styles.subtitle} id="features-title">
          {texts.track.features}
        </h3>
        {track.features ? (
          <FeatureList features={track.features} />
        ) : (
          <p className={styles.state}>{texts.states[track.featureState].long}</p>
        )}
        {track.featureSource && <FeatureSource source={track.featureSource} />}
      </section>
    </article>
  );
}
