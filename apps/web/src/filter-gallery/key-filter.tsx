import { camelotKeys, compatibleKeys, keyMatches, keyMatchSchema } from '@app/contracts';
import { useMemo } from 'react';
import { Segmented } from '../design/segmented.js';
import { texts } from '../texts.en.js';
import { toggled, valuesOf } from './active-filters.js';
import type { FilterPanelProps } from './filter-panel.js';
import styles from './key-filter.module.css';
import { KeyWheel } from './key-wheel.js';

/** Keys by the wheel, and what goes with them. */
export function KeyFilter({ search, facets, onChange }: FilterPanelProps) {
  const { filters } = texts;
  const named = valuesOf(search, 'key');
  const chosen = camelotKeys.filter((key) => named.includes(key));
  const match = keyMatchSchema.catch('exact').parse(search.keyMatch);
  const counts = useMemo(
    () =>
      facets &&
      new Map([
        ...camelotKeys.map((key) => [key, 0] as const),
        ...facets.keys.map(({ key, count }) => [key, count] as const),
      ]),
    [facets],
  );
  const mixing = chosen
    .flatMap((key) => compatibleKeys(key, match))
    .filter((key) => !chosen.includes(key));
  return (
    <div className={styles.filter}>
      <KeyWheel
        chosen={chosen}
        mixing={mixing}
        counts={counts}
        onToggle={(code) => onChange(toggled(search, 'key', code))}
      />
      {chosen.length === 0 ? (
        <p className={styles.hint}>{filters.wheelHint}</p>
      ) : (
        <>
          <Segmented
            label={filters.match}
            value={match}
            options={keyMatches.map((value) => ({ value, label: filters.matches[value] }))}
            onChange={(value) => onChange({ keyMatch: value })}
          />
          <p className={styles.hint}>{filters.matchHints[match]}</p>
        </>
      )}
    </div>
  );
}
