import type { GalleryStats } from '@app/contracts';
import { Link } from '@tanstack/react-router';
import { TrackCover } from '../browse-gallery/track-cover.js';
import { Name } from '../design/name.js';
import { rangeScale } from '../filter-gallery/ranges.js';
import { formatDay, formatReleaseDate } from '../format/date.js';
import { formatLength } from '../format/duration.js';
import { mapFeatures } from '../mood-map/map-search.js';
import { texts } from '../texts.en.js';
import styles from './extremes.module.css';

type TrackLine = GalleryStats['longest'][number]['track'];

interface Extreme {
  readonly id: string;
  readonly what: string;
  readonly value: string;
  readonly track: TrackLine;
}

/** The tracks at the ends of every scale. */
export function Extremes({ stats }: { readonly stats: GalleryStats }) {
  return (
    <ul className={styles.extremes}>
      {extremesOf(stats).map(({ id, what, value, track }) => (
        <li key={id} className={styles.extreme}>
          <div className={styles.cover}>
            <TrackCover url={track.album.coverUrl} alt="" size="row" />
          </div>
          <div className={styles.words}>
            <p className={styles.what}>
              {what} <strong>{value}</strong>
            </p>
            <Link to="/tracks/$trackId" params={{ trackId: track.id }} className={styles.link}>
              <Name text={track.name} fallback={texts.gallery.untitled} />
            </Link>
            <Name
              text={track.artists.map(({ name }) => name).join(', ')}
              fallback={texts.gallery.noArtist}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

function extremesOf(stats: GalleryStats): Extreme[] {
  const { statistics } = texts;
  const { longest, shortest, oldest, newest } = stats;
  const ends: (Extreme | undefined)[] = [
    longest[0] && {
      id: 'longest',
      what: statistics.longest,
      value: formatLength(longest[0].durationMs),
      track: longest[0].track,
    },
    shortest[0] && {
      id: 'shortest',
      what: statistics.shortest,
      value: formatLength(shortest[0].durationMs),
      track: shortest[0].track,
    },
    oldest[0] && {
      id: 'oldest',
      what: statistics.oldest,
      value: formatReleaseDate(oldest[0].releaseDate),
      track: oldest[0].track,
    },
    newest[0] && {
      id: 'newest',
      what: statistics.newest,
      value: formatDay(newest[0].addedAt),
      track: newest[0].track,
    },
    ...mapFeatures.flatMap((name) => {
      const { format } = rangeScale(name, undefined);
      return (['lowest', 'highest'] as const).map((end) => {
        const found = stats.features[name][end];
        return found === null
          ? undefined
          : {
              id: `${name}-${end}`,
              what: `${statistics[end]} ${texts.ranges[name].toLowerCase()}`,
              value: format(found.value),
              track: found.track,
            };
      });
    }),
  ];
  return ends.filter((extreme) => extreme !== undefined);
}
