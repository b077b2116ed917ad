import type { TrackFacets } from '@app/contracts';
import { ActiveChip } from '../design/chip.js';
import { texts } from '../texts.en.js';
import { activeFilters } from './active-filters.js';
import styles from './active-chips.module.css';
import type { GallerySearch } from './gallery-search.js';

export interface ActiveChipsProps {
  readonly search: GallerySearch;
  readonly facets: TrackFacets | undefined;
  readonly onChange: (change: GallerySearch) => void;
  readonly onClear: () => void;
}

/** What narrows the gallery now, each with a way out. */
export function ActiveChips({ search, facets, onChange, onClear }: ActiveChipsProps) {
  const active = activeFilters(search, { facets });
  if (active.length === 0) return null;
  const { filters } = texts;
  return (
    <fieldset className={styles.chips} aria-label={filters.active}>
      {active.map(({ id, label, without }) => (
        <ActiveChip
          key={id}
          label={label}
          removeLabel={filters.remove(label)}
          onRemove={() => onChange(without)}
        />
      ))}
      <button type="button" className={styles.clear} onClick={onClear}>
        {filters.clear}
      </button>
    </fieldset>
  );
}
