import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { recordingQuery } from '../api/queries.js';
import { TrackCover } from '../browse-gallery/track-cover.js';
import { Name } from '../design/name.js';
import { releaseYear } from '../format/date.js';
import { texts } from '../texts.en.js';
import styles from './similar-list.module.css';
import view from './track-view.module.css';

/** The other releases of the same recording; nothing where this is the only one. */
export function Releases({ trackId }: { readonly trackId: string }) {
  const { data } = useQuery(recordingQuery(trackId));
  const others = data?.releases.filter(({ id }) => id !== trackId) ?? [];
  if (!data || others.length === 0) return null;
  return (
    <section className={view.section} aria-labelledby="releases-title">
      <h3 className={view.subtitle} id="releases-title">
        {texts.track.releases}
      </h3>
      <p className={view.text}>
        {data.decided ? texts.track.releasesDecided : texts.track.releasesText}
      </p>
      <ol className={styles.list}>
        {others.map((release) => (
          <li key={release.id} className={styles.item}>
            <div className={styles.cover}>
              <TrackCover url={release.album.coverUrl} alt="" size="row" />
            </div>
            <div className={styles.words}>
              <Link
                to="/tracks/$trackId"
                params={{ trackId: release.id }}
                search={true}
                state={true}
                resetScroll={false}
                replace
                className={styles.link}
              >
                <Name text={release.name} fallback={texts.gallery.untitled} />
              </Link>
              <Name text={release.album.name} fallback={texts.gallery.noAlbum} />
              <p>
                {[
                  release.album.releaseDate && releaseYear(release.album.releaseDate),
                  release.id === data.canonicalId && texts.track.canonical,
                  !release.saved && texts.gallery.noLongerSaved,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
