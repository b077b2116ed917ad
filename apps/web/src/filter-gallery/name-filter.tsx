import { ToggleChip } from '../design/chip.js';
import { texts } from '../texts.en.js';
import { toggled, valuesOf } from './active-filters.js';
import type { FilterPanelProps } from './filter-panel.js';
import type { FilterName } from './gallery-search.js';
import styles from './name-filter.module.css';

export interface NameOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface NameFilterProps extends Pick<FilterPanelProps, 'search' | 'onChange'> {
  readonly label: string;
  readonly filter: FilterName;
  /** Absent while nothing is known. */
  readonly options: readonly NameOption[] | undefined;
}

/** Names to choose from, the most common first, with what each would bring. */
export function NameFilter({ label, filter, search, options, onChange }: NameFilterProps) {
  const chosen = valuesOf(search, filter);
  if (options?.length === 0) return <p className={styles.none}>{texts.filters.noNames}</p>;
  return (
    <fieldset className={styles.names} aria-label={label}>
      {options?.map(({ value, label: name, count }) => (
        <ToggleChip
          key={value}
          label={name}
          count={count}
          pressed={chosen.includes(value)}
          onToggle={() => onChange(toggled(search, filter, value))}
        />
      ))}
    </fieldset>
  );
}
