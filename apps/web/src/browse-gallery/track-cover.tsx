import { useState } from 'react';
import { Logo } from '../shell/logo.js';
import styles from './track-cover.module.css';

export interface TrackCoverProps {
  readonly url: string | null;
  /** Empty where the album's name stands beside the cover. */
  readonly alt: string;
  readonly size: 'row' | 'full';
}

/** A cover as it is: never cropped, nothing laid over it. Without one, a drawn sleeve holds the place. */
export function TrackCover({ url, alt, size }: TrackCoverProps) {
  const [brokenUrl, setBrokenUrl] = useState<string | null>(null);
  if (url === null || url === brokenUrl) {
    return (
      <span className={styles.cover} data-size={size} data-empty>
        <Logo className={styles.mark} />
      </span>
    );
  }
  return (
    <img
      className={styles.cover}
      data-size={size}
      src={url}
      alt={alt}
      width="640"
      height="640"
      loading={size === 'row' ? 'lazy' : 'eager'}
      decoding="async"
      referrerPolicy="no-referrer"
      onError={() => setBrokenUrl(url)}
    />
  );
}
