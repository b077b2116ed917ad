import { ToggleGroup } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './segmented.module.css';

export interface SegmentedOption<TValue extends string> {
  readonly value: TValue;
  readonly label: string;
  /** Shown in the place of the label, which is only heard then. */
  readonly icon?: ReactNode;
}

export interface SegmentedProps<TValue extends string> {
  readonly label: string;
  readonly value: TValue;
  readonly options: readonly SegmentedOption<TValue>[];
  readonly onChange: (value: TValue) => void;
}

/** One choice out of a few, all in sight. Arrow keys move between them. */
export function Segmented<TValue extends string>(props: SegmentedProps<TValue>) {
  const { label, value, options, onChange } = props;
  return (
    <ToggleGroup.Root
      type="single"
      className={styles.group}
      aria-label={label}
      value={value}
      onValueChange={(next) => {
        const option = options.find((candidate) => candidate.value === next);
        if (option) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <ToggleGroup.Item
          key={option.value}
          value={option.value}
          className={styles.item}
          data-icon={option.icon !== undefined || undefined}
          aria-label={option.icon ? option.label : undefined}
          title={option.icon ? option.label : undefined}
        >
          {option.icon ?? option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
