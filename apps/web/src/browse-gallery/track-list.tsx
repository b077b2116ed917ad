import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { texts } from '../texts.en.js';
import { ListEnd } from './list-end.js';
import { rowsOf } from './merge-tracks.js';
import { useRowHeight } from './row-height.js';
import type { TracksResult } from './search-status.js';
import styles from './track-list.module.css';
import { TrackRow } from './track-row.js';

/** The indices of the pages whose tracks are in sight. */
export type VisiblePages = readonly number[];

export interface TrackListProps {
  readonly tracks: TracksResult;
  /** Told on every scroll, without drawing anything again. */
  readonly visiblePages: RefObject<VisiblePages>;
}

/** How many rows before the end the next page is asked for: about two screens. */
const LOOK_AHEAD = 25;

/** The tracks, of which only the rows in sight exist; more pages are read on the way down. */
export function TrackList({ tracks, visiblePages }: TrackListProps) {
  const { data, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = tracks;
  // The tracks of the search before stay only until the new ones are here.
  const hasNextPage = tracks.hasNextPage && !tracks.isPlaceholderData;
  const rows = useMemo(() => (data ? rowsOf(data) : []), [data]);
  const list = useRef<HTMLOListElement>(null);
  const estimate = useRowHeight();
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler here to memoise what changes in place
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => estimate,
    getItemKey: (index) => rows[index]?.track.id ?? index,
    overscan: 8,
    scrollMargin: useTopOf(list),
  });
  useEffect(() => virtualizer.measure(), [estimate, virtualizer]);

  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    visiblePages.current = [
      ...new Set(rows.slice(first, last + 1).map(({ pageIndex }) => pageIndex)),
    ];
  }, [first, last, rows, visiblePages]);
  useEffect(() => {
    const nearTheEnd = last >= rows.length - LOOK_AHEAD;
    if (nearTheEnd && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) {
      void fetchNextPage();
    }
  }, [last, rows.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);

  return (
    <>
      <ol
        ref={list}
        className={styles.list}
        aria-label={texts.gallery.list}
        data-stale={tracks.isPlaceholderData || undefined}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.item}
                aria-posinset={index + 1}
                aria-setsize={hasNextPage ? -1 : rows.length}
                style={{
                  transform: `translateY(${start - virtualizer.options.scrollMargin}px)`,
                }}
              >
                <TrackRow track={row.track} />
              </li>
            )
          );
        })}
      </ol>
      <ListEnd tracks={tracks} count={rows.length} />
    </>
  );
}

/** The distance in pixels from the top of the document, kept true whatever is drawn above. */
function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () =>
      setTop(Math.round((element.current?.getBoundingClientRect().top ?? 0) + scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
