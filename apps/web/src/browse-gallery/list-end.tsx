import { formatCount } from '../format/number.js';
import buttons from '../design/button.module.css';
import { texts } from '../texts.en.js';
import styles from './list-end.module.css';
import type { TracksResult } from './tracks-result.js';

export interface ListEndProps {
  readonly tracks: TracksResult;
  readonly count: number;
}

/** What stands below the last loaded track: more to come, a page that failed, or the end. */
export function ListEnd({ tracks, count }: ListEndProps) {
  return (
    <output className={styles.end}>
      {tracks.isFetchNextPageError ? (
        <>
          <span>{texts.gallery.moreFailed}</span>
          <button
            type="button"
            className={buttons.button}
            onClick={() => void tracks.fetchNextPage()}
          >
            {texts.shell.retry}
          </button>
        </>
      ) : (
        <span>
          {tracks.hasNextPage
            ? texts.gallery.loadingMore
            : texts.gallery.end(formatCount(count), count)}
        </span>
      )}
    </output>
  );
}
