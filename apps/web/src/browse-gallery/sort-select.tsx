import { sortKeys, sortSchema, type SortKey } from '@app/contracts';
import { ArrowDownWideNarrow, ArrowUpNarrowWide } from 'lucide-react';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { Select } from '../design/select.js';
import { defaultSort, type GallerySearch } from '../filter-gallery/gallery-search.js';
import { texts } from '../texts.en.js';
import { firstDirection, readSort, writeSort } from './sorting.js';
import styles from './sort-select.module.css';

export interface SortSelectProps {
  readonly search: GallerySearch;
  readonly onChange: (change: GallerySearch) => void;
}

const offered = sortKeys.filter(
  (key) => key !== 'key' && key !== 'mode' && key !== 'fetchedAt' && key !== 'relevance',
);

/** What the list is sorted by, and which way round. */
export function SortSelect({ search, onChange }: SortSelectProps) {
  const { key, descending } = readSort(sortSchema.catch(defaultSort).parse(search.sort));
  const { sorting } = texts;
  const keys: readonly SortKey[] =
    search.q || key === 'relevance' ? ['relevance', ...offered] : offered;
  const turned = descending ? sorting.ascending : sorting.descending;
  return (
    <div className={styles.sort}>
      <Select
        label={sorting.label}
        labelled
        value={key}
        options={keys.map((value) => ({ value, label: sorting.keys[value] }))}
        onChange={(value) => onChange({ sort: writeSort(value, firstDirection(value)) })}
      />
      <button
        type="button"
        className={classNames(buttons.button, buttons.quiet, buttons.icon)}
        aria-label={turned}
        title={turned}
        onClick={() => onChange({ sort: writeSort(key, !descending) })}
      >
        {descending ? (
          <ArrowDownWideNarrow aria-hidden="true" />
        ) : (
          <ArrowUpNarrowWide aria-hidden="true" />
        )}
      </button>
    </div>
  );
}
