import { featureStates } from '@app/contracts';
import { Segmented } from '../design/segmented.js';
import { texts } from '../texts.en.js';
import type { FilterPanelProps } from './filter-panel.js';
import styles from './library-filter.module.css';
import { NameFilter } from './name-filter.js';

/** Filters about the library rather than the music. */
export function LibraryFilter({ search, facets, onChange }: FilterPanelProps) {
  const { filters } = texts;
  return (
    <>
      <div className={styles.choice}>
        <span className={styles.label}>{filters.savedChoice}</span>
        <Segmented
          label={filters.savedChoice}
          value={search.saved ?? 'any'}
          options={[
            { value: 'any', label: filters.savedAny },
            { value: 'true', label: filters.savedTrue },
            { value: 'false', label: filters.savedFalse },
          ]}
          onChange={(saved) => onChange({ saved })}
        />
      </div>
      <div className={styles.choice}>
        <span className={styles.label}>{filters.explicitChoice}</span>
        <Segmented
          label={filters.explicitChoice}
          value={search.explicit ?? ''}
          options={[
            { value: '', label: filters.explicitAny },
            { value: 'false', label: filters.explicitFalse },
            { value: 'true', label: filters.explicitTrue },
          ]}
          onChange={(explicit) => onChange({ explicit })}
        />
      </div>
      <div className={styles.choice}>
        <span className={styles.label}>{filters.listing}</span>
        <Segmented
          label={filters.listing}
          value={search.by ?? 'release'}
          options={[
            { value: 'release', label: filters.everyRelease },
            { value: 'recording', label: filters.byRecording },
          ]}
          onChange={(by) => onChange({ by })}
        />
      </div>
      <div className={styles.choice}>
        <span className={styles.label}>{filters.states}</span>
        <NameFilter
          label={filters.states}
          filter="featureState"
          search={search}
          onChange={onChange}
          options={featureStates
            .map((value) => ({
              value,
              label: texts.stateCounts[value],
              count: facets?.featureStates[value] ?? 0,
            }))
            .filter(({ value, count }) => count > 0 || search.featureState?.includes(value))}
        />
      </div>
    </>
  );
}
