import { useId, useState, type ReactNode } from 'react';
import buttons from './button.module.css';
import { classNames } from './class-names.js';
import { ConfirmDialog } from './confirm-dialog.js';

export interface ConfirmButtonProps {
  /** What stands on the button that asks. */
  readonly label: ReactNode;
  /** What a screen reader says for it, where the label alone is not enough among others like it. */
  readonly spokenLabel?: string;
  /** The question, as a title. */
  readonly question: string;
  /** What goes and what stays, in plain words. */
  readonly children: ReactNode;
  /** What the answer that does it is called. */
  readonly confirm: string;
  readonly disabled?: boolean;
  readonly tone?: 'danger' | 'plain';
  readonly onConfirm: () => void;
}

/** A button for what cannot be taken back: it asks first. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, spokenLabel, disabled = false, tone = 'danger' } = props;
  const [asking, setAsking] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={classNames(buttons.button, tone === 'danger' && buttons.danger)}
        aria-label={spokenLabel}
        disabled={disabled}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
      {asking && (
        <ConfirmDialog
          id={id}
          question={props.question}
          confirm={props.confirm}
          tone={tone}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            props.onConfirm();
          }}
        >
          {props.children}
        </ConfirmDialog>
      )}
    </>
  );
}
