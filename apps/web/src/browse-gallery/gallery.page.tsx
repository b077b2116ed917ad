import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { problemCodeOf } from '../api/api.errors.js';
import { facetsQuery, summaryQuery, tracksQuery } from '../api/queries.js';
import { useMedia } from '../design/use-media.js';
import { FilterRail } from '../filter-gallery/filter-rail.js';
import { filterQuery, listQuery } from '../filter-gallery/gallery-search.js';
import { MoodStrip } from '../filter-gallery/mood-strip.js';
import { useGallerySearch } from '../filter-gallery/use-gallery-search.js';
import { useFallbackInterval } from '../live/live-provider.js';
import { PageTitle } from '../shell/page-title.js';
import { GalleryHead } from './gallery-head.js';
import styles from './gallery.page.module.css';
import { ClosedGallery } from './gallery-states.js';
import { GalleryResults } from './gallery-results.js';
import { NewTracksPill } from './new-tracks-pill.js';
import { NARROW, useGalleryKeys } from './use-gallery-keys.js';
import type { VisiblePages } from './track-list.js';
import { useGentleRefresh } from './use-gentle-refresh.js';

/** Every track of the library, for everybody. A track that is looked at opens above it, as a child route. */
export function GalleryPage() {
  const { search, change, clear } = useGallerySearch();
  const query = listQuery(search);
  const filters = filterQuery(search);
  const { data: summary, dataUpdatedAt } = useQuery({
    ...summaryQuery,
    refetchInterval: useFallbackInterval(30_000),
  });
  const tracks = useInfiniteQuery(tracksQuery(query));
  const facets = useQuery(facetsQuery(filters));
  const visiblePages = useRef<VisiblePages>([]);
  const onVisible = useCallback((pages: VisiblePages) => {
    visiblePages.current = pages;
  }, []);
  const newer = useGentleRefresh({ query, summary, visiblePages });
  const narrow = useMedia(NARROW);
  useGalleryKeys({ search, change });

  const closed = problemCodeOf(tracks.error) === 'gallery_not_published';
  const { refetch, errorUpdatedAt } = tracks;
  useEffect(() => {
    // Counts that arrive after the refusal say that the gallery has been opened meanwhile.
    if (closed && dataUpdatedAt > errorUpdatedAt) void refetch();
  }, [closed, dataUpdatedAt, errorUpdatedAt, refetch]);

  if (closed) return <ClosedGallery />;

  return (
    <>
      <PageTitle />
      <GalleryHead
        summary={summary}
        found={filters === '' || facets.isPlaceholderData ? undefined : facets.data?.count}
      />
      <MoodStrip search={search} facets={facets.data} onChange={change} />
      <div className={styles.columns}>
        {!narrow && <FilterRail search={search} facets={facets.data} onChange={change} />}
        <GalleryResults
          search={search}
          query={query}
          tracks={tracks}
          facets={facets}
          narrow={narrow}
          onVisible={onVisible}
          onChange={change}
          onClear={clear}
        />
      </div>
      <NewTracksPill shown={newer.waiting} onShow={newer.show} />
      <Outlet />
    </>
  );
}
