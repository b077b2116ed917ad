import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import styles from './select.module.css';

export interface SelectOption<TValue extends string> {
  readonly value: TValue;
  readonly label: string;
}

export interface SelectProps<TValue extends string> {
  readonly label: string;
  readonly value: TValue;
  readonly options: readonly SelectOption<TValue>[];
  readonly onChange: (value: TValue) => void;
  /** Whether the label stands before the field where there is room; otherwise it is only heard. */
  readonly labelled?: boolean;
}

/** The browser's own choice list, which every phone and screen reader knows, in the page's clothes. */
export function Select<TValue extends string>(props: SelectProps<TValue>) {
  const { label, value, options, onChange, labelled = false } = props;
  const id = useId();
  return (
    <span className={styles.select}>
      <label
        className={labelled ? styles.label : 'visually-hidden'}
        data-roomy={labelled || undefined}
        htmlFor={id}
      >
        {label}
      </label>
      <span className={styles.field}>
        <select
          id={id}
          value={value}
          onChange={(event) => {
            const option = options.find((candidate) => candidate.value === event.target.value);
            if (option) onChange(option.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden="true" />
      </span>
    </span>
  );
}
