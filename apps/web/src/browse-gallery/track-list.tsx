import { useEffect, useMemo, useRef, type CSSProperties } from 'react';
import { texts } from '../texts.en.js';
import { ListEnd } from './list-end.js';
import { CARD_GAP, type ListShape } from './list-shape.js';
import { rowsOf, type Row } from './merge-tracks.js';
import { TrackCard } from './track-card.js';
import styles from './track-list.module.css';
import { TrackRow } from './track-row.js';
import { TrackStrip } from './track-strip.js';
import type { TracksResult } from './tracks-result.js';
import { useLines } from './use-lines.js';
import { useRovingFocus } from './use-roving-focus.js';

/** The indices of the pages whose tracks are in sight. */
export type VisiblePages = readonly number[];

export interface TrackListProps {
  readonly tracks: TracksResult;
  readonly shape: ListShape;
  /** Told on every scroll, without drawing anything again. */
  readonly onVisible: (pages: VisiblePages) => void;
}

/** How many tracks before the end the next page is asked for: about two screens. */
const LOOK_AHEAD = 40;

/** The tracks, of which only those in sight exist; more pages are read on the way down. */
export function TrackList({ tracks, shape, onVisible }: TrackListProps) {
  const { data, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = tracks;
  // The tracks of the search before stay only until the new ones are here.
  const hasNextPage = tracks.hasNextPage && !tracks.isPlaceholderData;
  const rows = useMemo(() => (data ? rowsOf(data) : []), [data]);
  const list = useRef<HTMLOListElement>(null);
  const { perLine, lineHeight } = shape;
  const lineCount = Math.ceil(rows.length / perLine);
  const { lines, height, offset, reveal } = useLines({ count: lineCount, lineHeight, list });
  const current = useRovingFocus({
    count: rows.length,
    perLine,
    page: Math.max(1, Math.floor((innerHeight - 240) / lineHeight)) * perLine,
    list,
    reveal: (index) => reveal(Math.floor(index / perLine)),
  });

  const first = (lines[0]?.index ?? 0) * perLine;
  const last = ((lines.at(-1)?.index ?? 0) + 1) * perLine;
  useEffect(() => {
    onVisible([...new Set(rows.slice(first, last).map(({ pageIndex }) => pageIndex))]);
  }, [first, last, rows, onVisible]);
  useEffect(() => {
    const nearTheEnd = last >= rows.length - LOOK_AHEAD;
    if (nearTheEnd && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) {
      void fetchNextPage();
    }
  }, [last, rows.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);

  const shown = lines.flatMap(({ index: line, start }) =>
    rows
      .slice(line * perLine, (line + 1) * perLine)
      .map((row, place) => ({ row, index: line * perLine + place, place, top: start - offset })),
  );
  const style = {
    height,
    '--row-columns': shape.template,
    '--per-line': perLine,
    '--card-gap': `${CARD_GAP}px`,
  } as CSSProperties;

  return (
    <>
      <ol
        ref={list}
        className={styles.list}
        aria-label={texts.gallery.list}
        data-stale={tracks.isPlaceholderData || undefined}
        style={style}
      >
        {shown.map(({ row, index, place, top }) => (
          <li
            key={row.track.id}
            data-index={index}
            className={styles.item}
            data-kind={shape.kind}
            aria-posinset={index + 1}
            aria-setsize={hasNextPage ? -1 : rows.length}
            style={{ '--top': `${top}px`, '--place': place } as CSSProperties}
          >
            {renderTrack(row, shape, index === current)}
          </li>
        ))}
      </ol>
      <ListEnd tracks={tracks} count={rows.length} />
    </>
  );
}

function renderTrack({ track }: Row, shape: ListShape, tabbable: boolean) {
  switch (shape.kind) {
    case 'rows':
      return <TrackRow track={track} columns={shape.columns} tabbable={tabbable} />;
    case 'strips':
      return <TrackStrip track={track} tabbable={tabbable} />;
    case 'cards':
      return <TrackCard track={track} tabbable={tabbable} />;
  }
}
