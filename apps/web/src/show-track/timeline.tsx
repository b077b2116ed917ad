import type { Track } from '@app/contracts';
import { formatMoment, formatReleaseDate } from '../format/date.js';
import { texts } from '../texts.en.js';
import styles from './timeline.module.css';
import view from './track-view.module.css';

interface Moment {
  readonly when: string | null;
  readonly what: string;
}

/** What happened to a track here, in the order of time. */
export function Timeline({ track }: { readonly track: Track }) {
  return (
    <section className={view.section} aria-labelledby="timeline-title">
      <h3 className={view.subtitle} id="timeline-title">
        {texts.track.timeline}
      </h3>
      <ol className={styles.timeline}>
        {momentsOf(track).map(({ when, what }) => (
          <li key={what} className={styles.moment}>
            <span className={styles.when}>{when ?? texts.track.now}</span>
            <span>{what}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function momentsOf({ album, addedAt, saved, featureSource }: Track): Moment[] {
  const { track } = texts;
  const dated = [
    ...(addedAt ? [{ at: addedAt, what: track.wasSaved }] : []),
    ...(featureSource ? [{ at: featureSource.fetchedAt, what: track.featuresCame }] : []),
  ].toSorted((one, other) => one.at.localeCompare(other.at));
  return [
    ...(album.releaseDate
      ? [{ when: formatReleaseDate(album.releaseDate), what: track.wasReleased }]
      : []),
    ...dated.map(({ at, what }) => ({ when: formatMoment(at), what })),
    ...(saved ? [] : [{ when: null, what: track.isGone }]),
  ];
}
