import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Outlet, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { problemCodeOf } from '../api/api.errors.js';
import { summaryQuery, tracksQuery } from '../api/queries.js';
import { FailureNotice } from '../design/failure-notice.js';
import { useFallbackInterval } from '../live/live-provider.js';
import { PageTitle } from '../shell/page-title.js';
import { ColumnHeads } from './column-heads.js';
import { GalleryHead } from './gallery-head.js';
import styles from './gallery.page.module.css';
import { ClosedGallery, EmptyGallery, NothingFound, OfflineGallery } from './gallery-states.js';
import { NewTracksPill } from './new-tracks-pill.js';
import { SearchBox } from './search-box.js';
import { SearchStatus } from './search-status.js';
import { TrackList, type VisiblePages } from './track-list.js';
import { TrackListSkeleton } from './track-list-skeleton.js';
import { useGentleRefresh } from './use-gentle-refresh.js';

/** Every track of the library, for everybody. A track that is looked at opens above it, as a child route. */
export function GalleryPage() {
  const { q = '' } = useSearch({ from: '/gallery' });
  const query = q.trim().slice(0, 200);
  const { data: summary, dataUpdatedAt } = useQuery({
    ...summaryQuery,
    refetchInterval: useFallbackInterval(30_000),
  });
  const tracks = useInfiniteQuery(tracksQuery(query));
  const visiblePages = useRef<VisiblePages>([]);
  const newer = useGentleRefresh({ q: query, summary, visiblePages });

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
      <GalleryHead summary={summary} />
      <div className={styles.bar}>
        <div className={styles.search}>
          <SearchBox q={q} />
          <SearchStatus q={query} tracks={tracks} />
        </div>
        <ColumnHeads />
      </div>
      {renderTracks()}
      <NewTracksPill shown={newer.waiting} onShow={newer.show} />
      <Outlet />
    </>
  );

  function renderTracks() {
    if (tracks.data) {
      const rows = tracks.data.pages.flatMap((page) => page.items);
      if (rows.length > 0) {
        return <TrackList key={query} tracks={tracks} visiblePages={visiblePages} />;
      }
      return query === '' ? <EmptyGallery /> : <NothingFound q={query} />;
    }
    if (tracks.isError) {
      return <FailureNotice error={tracks.error} onRetry={() => void tracks.refetch()} />;
    }
    return tracks.fetchStatus === 'paused' ? <OfflineGallery /> : <TrackListSkeleton />;
  }
}
