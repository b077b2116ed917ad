import type { TrackPage } from '@app/contracts';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';
import styles from './search-status.module.css';

export type TracksResult = UseInfiniteQueryResult<InfiniteData<TrackPage, string | null>>;

export interface SearchStatusProps {
  readonly q: string;
  readonly tracks: TracksResult;
}

/** How many tracks a search found, seen and read out; silent while nothing is searched for. */
export function SearchStatus({ q, tracks }: SearchStatusProps) {
  return <output className={styles.status}>{describe(q, tracks)}</output>;
}

function describe(q: string, tracks: TracksResult): string | null {
  const { data, isPlaceholderData, isError, hasNextPage, fetchStatus } = tracks;
  if (isPlaceholderData) {
    return fetchStatus === 'paused' ? texts.gallery.searchPaused : texts.gallery.searching;
  }
  if (q === '' || !data || isError) return null;
  const count = data.pages.reduce((sum, page) => sum + page.items.length, 0);
  return texts.gallery.found(formatCount(count), count, hasNextPage);
}
