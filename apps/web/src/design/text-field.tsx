import { useId, type InputHTMLAttributes } from 'react';
import { classNames } from './class-names.js';
import styles from './text-field.module.css';

export interface TextFieldProps extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'required' | 'maxLength' | 'placeholder' | 'min' | 'max' | 'step' | 'inputMode'
> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether what is typed is a code or an address, without corrections and in a font for it. */
  readonly code?: boolean;
}

/** One line of text with its label above and what helps to fill it in below. */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, onChange, code = false, ...input } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        className={classNames(styles.input, code && styles.code)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        autoComplete="off"
        spellCheck={!code}
        {...(code && { autoCapitalize: 'off' })}
      />
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
