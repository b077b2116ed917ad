import type { TrackFacets } from '@app/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { FailureNotice } from '../design/failure-notice.js';
import { columnsOf, viewOf, type GallerySearch } from '../filter-gallery/gallery-search.js';
import { ActiveChips } from '../filter-gallery/active-chips.js';
import { FilterSheet } from '../filter-gallery/filter-sheet.js';
import { ColumnChooser } from './column-chooser.js';
import { ColumnHeads } from './column-heads.js';
import styles from './gallery-results.module.css';
import { EmptyGallery, NothingFound, OfflineGallery } from './gallery-states.js';
import { listShape } from './list-shape.js';
import { SearchBox } from './search-box.js';
import { SearchStatus } from './search-status.js';
import { SortSelect } from './sort-select.js';
import { TrackList, type VisiblePages } from './track-list.js';
import { TrackListSkeleton } from './track-list-skeleton.js';
import type { TracksResult } from './tracks-result.js';
import { useListTop } from './use-list-top.js';
import { useWidth } from './use-width.js';
import { ViewSwitch } from './view-switch.js';

export interface GalleryResultsProps {
  readonly search: GallerySearch;
  /** Filters and order, as the API is asked. */
  readonly query: string;
  readonly tracks: TracksResult;
  readonly facets: UseQueryResult<TrackFacets>;
  /** Whether the filters have to open over the list. */
  readonly narrow: boolean;
  readonly onVisible: (pages: VisiblePages) => void;
  readonly onChange: (change: GallerySearch, options?: { readonly replace?: boolean }) => void;
  readonly onClear: () => void;
}

/** The found tracks below everything that decides which they are and how they are shown. */
export function GalleryResults(props: GalleryResultsProps) {
  const { search, query, tracks, facets, narrow, onChange, onClear } = props;
  const results = useRef<HTMLElement>(null);
  const width = useWidth(results);
  const view = viewOf(search);
  const wanted = useMemo(() => columnsOf(search), [search]);
  const shape = useMemo(
    () => (width === null ? null : listShape(view, width, wanted)),
    [view, width, wanted],
  );
  useListTop(results, query);
  return (
    <section ref={results} className={styles.results}>
      <div className={styles.bar}>
        <div className={styles.tools}>
          <SearchBox q={search.q ?? ''} onChange={onChange} />
          {narrow && (
            <FilterSheet
              search={search}
              facets={facets.data}
              onChange={onChange}
              onClear={onClear}
            />
          )}
          <SortSelect search={search} onChange={onChange} />
          {shape?.kind === 'rows' && <ColumnChooser search={search} onChange={onChange} />}
          <ViewSwitch view={view} onChange={onChange} />
        </div>
        <div className={styles.found}>
          <SearchStatus filtered={query !== ''} facets={facets} tracks={tracks} />
          <ActiveChips search={search} facets={facets.data} onChange={onChange} onClear={onClear} />
        </div>
        {shape?.kind === 'rows' && (
          <ColumnHeads shape={shape} sort={search.sort} onChange={onChange} />
        )}
      </div>
      {renderTracks()}
    </section>
  );

  function renderTracks() {
    if (tracks.data && shape) {
      if (tracks.data.pages.some((page) => page.items.length > 0)) {
        return <TrackList tracks={tracks} shape={shape} onVisible={props.onVisible} />;
      }
      return query === '' ? <EmptyGallery /> : <NothingFound q={search.q} onClear={onClear} />;
    }
    if (tracks.isError) {
      return <FailureNotice error={tracks.error} onRetry={() => void tracks.refetch()} />;
    }
    if (tracks.fetchStatus === 'paused') return <OfflineGallery />;
    return <TrackListSkeleton shape={shape} />;
  }
}
