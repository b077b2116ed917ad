import type { Track } from '@app/contracts';
import { Link } from '@tanstack/react-router';
import { formatMoment } from '../format/date.js';
import { texts } from '../texts.en.js';
import styles from './feature-source.module.css';

export interface FeatureSourceProps {
  readonly source: NonNullable<Track['featureSource']>;
}

/** Who gave the values, how the track was found there, and when. */
export function FeatureSource({ source }: FeatureSourceProps) {
  const { track } = texts;
  return (
    <div className={styles.source}>
      <h4 className={styles.title}>{track.source}</h4>
      <p>
        {track.sourceLine(
          track.providers[source.provider],
          track.matchedBy[source.matchedBy],
          formatMoment(source.fetchedAt),
        )}
      </p>
      {source.doubts && source.doubts.length > 0 && (
        <p>{track.doubts(source.doubts.map((doubt) => track.doubtNames[doubt]).join(', '))}</p>
      )}
      {source.sharedFrom && (
        <p>
          {track.sharedFrom}{' '}
          <Link
            to="/tracks/$trackId"
            params={{ trackId: source.sharedFrom }}
            search={true}
            state={true}
            resetScroll={false}
            replace
          >
            {track.sharedLink}
          </Link>
        </p>
      )}
    </div>
  );
}
