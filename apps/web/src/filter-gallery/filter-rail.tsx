import { texts } from '../texts.en.js';
import { FilterPanel, type FilterPanelProps } from './filter-panel.js';
import styles from './filter-rail.module.css';

/** The filters beside the list. They scroll on their own, so that they are there however far down the list is. */
export function FilterRail(props: FilterPanelProps) {
  return (
    <section className={styles.rail} aria-label={texts.filters.title} data-filters tabIndex={-1}>
      <h2 className={styles.title}>{texts.filters.title}</h2>
      <FilterPanel {...props} />
    </section>
  );
}
