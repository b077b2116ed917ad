import type { Track } from '@app/contracts';
import { TrackCover } from '../browse-gallery/track-cover.js';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { Name } from '../design/name.js';
import { SoundPrint } from '../design/sound-print.js';
import { SpotifyMark } from '../design/spotify-mark.js';
import { texts } from '../texts.en.js';
import { ArtistNames } from './artist-names.js';
import { FeatureBoard } from './feature-board.js';
import { FeatureSource } from './feature-source.js';
import { Player } from './player.js';
import { Releases } from './releases.js';
import { SHEET_TITLE_ID } from './sheet-title.js';
import { SimilarList } from './similar-list.js';
import { Timeline } from './timeline.js';
import { TrackFacts } from './track-facts.js';
import styles from './track-view.module.css';

/** All that is known of one track. */
export function TrackView({ track }: { readonly track: Track }) {
  const { features } = track;
  return (
    <article className={styles.track}>
      <header className={styles.head}>
        <div className={styles.cover}>
          <TrackCover
            url={track.album.coverUrl}
            alt={texts.track.coverOf(track.album.name)}
            size="full"
          />
        </div>
        <div className={styles.words}>
          <h2 className={styles.title} id={SHEET_TITLE_ID}>
            <Name text={track.name} fallback={texts.gallery.untitled} wrap />
          </h2>
          <ArtistNames artists={track.artists} />
          <a
            className={classNames(buttons.button, styles.spotify)}
            href={track.spotifyUrl}
            target="_blank"
            rel="noopener"
          >
            <SpotifyMark />
            {texts.gallery.openInSpotify}
          </a>
          <TrackFacts track={track} />
        </div>
      </header>
      <Player key={track.id} trackId={track.id} />
      <section className={styles.section} aria-labelledby="features-title">
        <div className={styles.sectionHead}>
          <h3 className={styles.subtitle} id="features-title">
            {texts.track.features}
          </h3>
          {features && <SoundPrint features={features} size="3.5rem" decorative />}
        </div>
        {features ? (
          <FeatureBoard features={features} overridden={track.overridden} />
        ) : (
          <p className={styles.state}>{texts.states[track.featureState].long}</p>
        )}
        {track.featureSource && <FeatureSource source={track.featureSource} />}
      </section>
      {features && <SimilarList trackId={track.id} />}
      {track.isrc && <Releases trackId={track.id} />}
      <Timeline track={track} />
    </article>
  );
}
