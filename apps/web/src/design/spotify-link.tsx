import { visibleName } from '../format/visible-name.js';
import { texts } from '../texts.en.js';
import { SpotifyMark } from './spotify-mark.js';
import styles from './spotify-link.module.css';

export interface SpotifyLinkProps {
  readonly url: string;
  /** The track's name, for those who hear the link. */
  readonly name: string;
  readonly tabbable?: boolean;
}

/** Spotify's mark, leading back to the track there. */
export function SpotifyLink({ url, name, tabbable = true }: SpotifyLinkProps) {
  return (
    <a
      className={styles.link}
      href={url}
      target="_blank"
      rel="noopener"
      title={texts.gallery.openInSpotify}
      aria-label={texts.gallery.openNameInSpotify(visibleName(name) ?? texts.gallery.untitled)}
      tabIndex={tabbable ? 0 : -1}
    >
      <SpotifyMark />
    </a>
  );
}
