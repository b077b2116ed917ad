import { Columns3 } from 'lucide-react';
import buttons from '../design/button.module.css';
import { Checkbox } from '../design/checkbox.js';
import { classNames } from '../design/class-names.js';
import { Popover } from '../design/popover.js';
import { columnsOf, type GallerySearch } from '../filter-gallery/gallery-search.js';
import { texts } from '../texts.en.js';
import styles from './column-chooser.module.css';
import { columnNames, defaultColumns, type ColumnName } from './columns.js';

export interface ColumnChooserProps {
  readonly search: GallerySearch;
  readonly onChange: (change: GallerySearch, options?: { readonly replace?: boolean }) => void;
}

/** Which columns the list has. Those that do not fit into the window are left out, the rarer ones first. */
export function ColumnChooser({ search, onChange }: ColumnChooserProps) {
  const chosen = columnsOf(search);
  const choose = (column: ColumnName, wanted: boolean): void => {
    const next = columnNames.filter((name) => (name === column ? wanted : chosen.includes(name)));
    onChange({ columns: next.length === 0 ? 'none' : next.join(',') }, { replace: true });
  };
  const { chooser } = texts;
  return (
    <Popover
      label={chooser.title}
      trigger={
        <button
          type="button"
          className={classNames(buttons.button, buttons.quiet, buttons.icon)}
          aria-label={chooser.title}
          title={chooser.title}
        >
          <Columns3 aria-hidden="true" />
        </button>
      }
    >
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>{chooser.title}</legend>
        <div className={styles.list}>
          {columnNames.map((name) => (
            <Checkbox
              key={name}
              label={texts.columns[name].name}
              checked={chosen.includes(name)}
              onChange={(wanted) => choose(name, wanted)}
            />
          ))}
        </div>
      </fieldset>
      <div className={styles.foot}>
        <p>{chooser.hint}</p>
        <button
          type="button"
          className={classNames(buttons.button, buttons.quiet)}
          onClick={() => onChange({ columns: defaultColumns.join(',') }, { replace: true })}
        >
          {chooser.usual}
        </button>
      </div>
    </Popover>
  );
}
