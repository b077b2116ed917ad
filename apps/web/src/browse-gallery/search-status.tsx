import type { TrackFacets } from '@app/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';
import styles from './search-status.module.css';
import type { TracksResult } from './tracks-result.js';

export interface SearchStatusProps {
  /** Whether anything narrows the gallery. */
  readonly filtered: boolean;
  readonly facets: UseQueryResult<TrackFacets>;
  readonly tracks: TracksResult;
}

/** How many tracks were found, seen and read out once they are here. */
export function SearchStatus({ filtered, facets, tracks }: SearchStatusProps) {
  return (
    <output className={styles.status} data-busy={tracks.isPlaceholderData || undefined}>
      {describe({ filtered, facets, tracks })}
    </output>
  );
}

function describe({ filtered, facets, tracks }: SearchStatusProps): string {
  if (tracks.isPlaceholderData) {
    return tracks.fetchStatus === 'paused' ? texts.gallery.searchPaused : texts.gallery.searching;
  }
  if (tracks.isError || !facets.data || facets.isPlaceholderData) return '';
  const { count } = facets.data;
  return filtered
    ? texts.gallery.found(formatCount(count), count)
    : texts.gallery.count(formatCount(count), count);
}
