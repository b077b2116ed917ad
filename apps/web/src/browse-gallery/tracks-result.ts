import type { TrackPage } from '@app/contracts';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';

/** The loaded part of the list and what is known of the rest. */
export type TracksResult = UseInfiniteQueryResult<InfiniteData<TrackPage, string | null>>;
