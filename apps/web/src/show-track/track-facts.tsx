import type { Track } from '@app/contracts';
import type { ReactNode } from 'react';
import { Name } from '../design/name.js';
import { formatDay, formatReleaseDate } from '../format/date.js';
import { formatLength } from '../format/duration.js';
import { texts } from '../texts.en.js';
import styles from './track-facts.module.css';

/** What Spotify says about a track, besides who made it. */
export function TrackFacts({ track }: { readonly track: Track }) {
  const { album } = track;
  return (
    <dl className={styles.facts} aria-label={texts.track.about}>
      <Fact label={texts.track.album}>
        <Name text={album.name} fallback={texts.gallery.noAlbum} wrap />
      </Fact>
      <Fact label={texts.track.released}>
        {album.releaseDate ? formatReleaseDate(album.releaseDate) : texts.track.unknown}
      </Fact>
      <Fact label={texts.track.saved}>{savedText(track)}</Fact>
      <Fact label={texts.track.length}>
        {formatLength(track.durationMs)}
        {track.explicit && ` · ${texts.gallery.explicit}`}
      </Fact>
      <Fact label={texts.track.isrc}>
        {track.isrc ? <code>{track.isrc}</code> : texts.track.unknown}
      </Fact>
      {track.genres.length > 0 && (
        <Fact label={texts.track.genres}>
          {track.genres.map(({ root, sub }) => [root, ...sub].join(', ')).join(' · ')}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function savedText({ addedAt, saved }: Track): string {
  if (addedAt === null) return texts.gallery.never;
  const day = formatDay(addedAt);
  return saved ? day : texts.track.savedThen(day);
}
