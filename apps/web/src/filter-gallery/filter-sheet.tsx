import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { Sheet } from '../design/sheet.js';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';
import { activeFilters } from './active-filters.js';
import { FilterPanel, type FilterPanelProps } from './filter-panel.js';
import styles from './filter-sheet.module.css';

const TITLE_ID = 'filters-title';

export interface FilterSheetProps extends FilterPanelProps {
  readonly onClear: () => void;
}

/** The filters where there is no room beside the list: a button, and a sheet that rises over it. */
export function FilterSheet({ onClear, ...panel }: FilterSheetProps) {
  const [open, setOpen] = useState(false);
  const { filters } = texts;
  const { facets } = panel;
  const active = activeFilters(panel.search, { facets }).length;
  return (
    <>
      <button
        type="button"
        className={classNames(buttons.button, styles.opener)}
        data-filters
        aria-label={active > 0 ? filters.openCount(active) : undefined}
        onClick={() => setOpen(true)}
      >
        <SlidersHorizontal aria-hidden="true" />
        {filters.open}
        {active > 0 && <span className={styles.badge}>{active}</span>}
      </button>
      {open && (
        <Sheet
          place="bottom"
          label={filters.title}
          titleId={TITLE_ID}
          onClose={() => setOpen(false)}
        >
          <div className={styles.sheet}>
            <h2 className={styles.title} id={TITLE_ID}>
              {filters.title}
            </h2>
            <FilterPanel {...panel} />
            <div className={styles.foot}>
              <button
                type="button"
                className={buttons.button}
                disabled={active === 0}
                onClick={onClear}
              >
                {filters.clear}
              </button>
              <button
                type="button"
                className={classNames(buttons.button, buttons.primary, styles.show)}
                onClick={() => setOpen(false)}
              >
                {facets ? filters.show(formatCount(facets.count), facets.count) : texts.shell.close}
              </button>
            </div>
          </div>
        </Sheet>
      )}
    </>
  );
}
