import type { Track } from '@app/contracts';
import { Link } from '@tanstack/react-router';
import { Name } from '../design/name.js';
import { texts } from '../texts.en.js';
import styles from './artist-names.module.css';

/** The credited artists, each leading to their tracks in the gallery. */
export function ArtistNames({ artists }: { readonly artists: Track['artists'] }) {
  if (artists.length === 0) {
    return (
      <p className={styles.artists}>
        <Name text="" fallback={texts.gallery.noArtist} />
      </p>
    );
  }
  return (
    <ul className={styles.artists}>
      {artists.map(({ id, name }, index) => (
        <li key={id ?? `${index}`}>
          {id === null ? (
            <Name text={name} fallback={texts.gallery.noArtist} wrap />
          ) : (
            <Link to="/" search={{ artistId: id }} className={styles.link}>
              <Name text={name} fallback={texts.gallery.noArtist} wrap />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
