import { sortSchema, type SortKey } from '@app/contracts';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { CSSProperties } from 'react';
import { defaultSort, type GallerySearch } from '../filter-gallery/gallery-search.js';
import { texts } from '../texts.en.js';
import styles from './column-heads.module.css';
import type { ListShape } from './list-shape.js';
import { firstDirection, readSort, sortOfColumn, writeSort } from './sorting.js';

export interface ColumnHeadsProps {
  readonly shape: ListShape;
  readonly sort: string | undefined;
  readonly onChange: (change: GallerySearch) => void;
}

/** The heads of the columns. Pressing one sorts by it; pressing it again turns the order round. */
export function ColumnHeads({ shape, sort, onChange }: ColumnHeadsProps) {
  const { key, descending } = readSort(sortSchema.catch(defaultSort).parse(sort));
  const press = (pressed: SortKey): void =>
    onChange({
      sort: writeSort(pressed, pressed === key ? !descending : firstDirection(pressed)),
    });
  return (
    <fieldset
      className={styles.heads}
      style={{ '--row-columns': shape.template } as CSSProperties}
      aria-label={texts.sorting.heads}
    >
      <span />
      <Head label={texts.sorting.track} by="name" active={key} {...{ descending, press }} />
      {shape.columns.map((column) => (
        <Head
          key={column}
          column={column}
          label={texts.columns[column].short}
          by={sortOfColumn[column]}
          active={key}
          {...{ descending, press }}
        />
      ))}
      <span />
    </fieldset>
  );
}

interface HeadProps {
  readonly column?: string;
  readonly label: string;
  readonly by: SortKey | null;
  readonly active: SortKey;
  readonly descending: boolean;
  readonly press: (key: SortKey) => void;
}

function Head({ column, label, by, active, descending, press }: HeadProps) {
  if (by === null) {
    return (
      <span className={styles.head} data-column={column}>
        {label}
      </span>
    );
  }
  const isActive = by === active;
  const Arrow = descending ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      className={styles.head}
      data-column={column}
      aria-pressed={isActive}
      aria-label={texts.sorting.by(
        label,
        texts.sorting.keys[by],
        isActive ? (descending ? texts.sorting.nowDescending : texts.sorting.nowAscending) : null,
      )}
      onClick={() => press(by)}
    >
      {label}
      {isActive && <Arrow aria-hidden="true" />}
    </button>
  );
}
