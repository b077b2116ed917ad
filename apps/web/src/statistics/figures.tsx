import type { GalleryStats } from '@app/contracts';
import { formatSpan } from '../format/duration.js';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';
import styles from './figures.module.css';

/** The library in a line of numbers. */
export function Figures({ stats }: { readonly stats: GalleryStats }) {
  const { statistics } = texts;
  const figures = [
    [formatCount(stats.tracks), statistics.tracks],
    [formatCount(stats.artists), statistics.artists],
    [formatCount(stats.albums), statistics.albums],
    [formatCount(stats.recordings), statistics.recordings],
    [formatCount(stats.genreCount), statistics.genres],
    [formatSpan(stats.durationMs), statistics.listening],
  ];
  return (
    <ul className={styles.figures} aria-label={statistics.figures}>
      {figures.map(([value, label]) => (
        <li key={label} className={styles.figure}>
          <strong>{value}</strong> {label}
        </li>
      ))}
    </ul>
  );
}
