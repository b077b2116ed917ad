import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { similarTracksQuery } from '../api/queries.js';
import { TrackCover } from '../browse-gallery/track-cover.js';
import { Name } from '../design/name.js';
import { Skeleton } from '../design/skeleton.js';
import { SpotifyLink } from '../design/spotify-link.js';
import { texts } from '../texts.en.js';
import { reasonsText } from './reasons-text.js';
import styles from './similar-list.module.css';
import view from './track-view.module.css';

/** The tracks that sound most like this one, each with the reasons. Where they cannot be had, the page goes without. */
export function SimilarList({ trackId }: { readonly trackId: string }) {
  const { data, isPending, isError } = useQuery(similarTracksQuery(trackId));
  if (isError || (data && data.items.length === 0)) return null;
  return (
    <section className={view.section} aria-labelledby="similar-title">
      <h3 className={view.subtitle} id="similar-title">
        {texts.track.similar}
      </h3>
      {isPending && <Skeleton width="100%" height="14rem" />}
      <ol className={styles.list}>
        {data?.items.map(({ track, reasons }) => (
          <li key={track.id} className={styles.item}>
            <div className={styles.cover}>
              <TrackCover url={track.album.coverUrl} alt="" size="row" />
            </div>
            <div className={styles.words}>
              <Link
                to="/tracks/$trackId"
                params={{ trackId: track.id }}
                search={true}
                state={true}
                resetScroll={false}
                replace
                className={styles.link}
              >
                <Name text={track.name} fallback={texts.gallery.untitled} />
              </Link>
              <Name
                text={track.artists.map(({ name }) => name).join(', ')}
                fallback={texts.gallery.noArtist}
              />
              <p className={styles.reasons}>{reasonsText(reasons)}</p>
            </div>
            <SpotifyLink url={track.spotifyUrl} name={track.name} />
          </li>
        ))}
      </ol>
    </section>
  );
}
