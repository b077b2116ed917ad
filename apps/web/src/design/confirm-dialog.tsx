import { useEffect, useRef, type ReactNode } from 'react';
import { texts } from '../texts.en.js';
import buttons from './button.module.css';
import { classNames } from './class-names.js';
import styles from './confirm-dialog.module.css';

export interface ConfirmDialogProps {
  readonly id: string;
  readonly question: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly tone: 'danger' | 'plain';
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/**
 * Asks before something is done. The browser's own dialog, which needs no injected style element (the security policy
 * takes none); the focus begins at the answer that changes nothing, and a click beside the dialog is no answer.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { id, question, children, confirm, tone, onClose, onConfirm } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className={styles.dialog}
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-words`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className={styles.question} id={`${id}-question`}>
        {question}
      </h2>
      <div className={styles.words} id={`${id}-words`}>
        {children}
      </div>
      <div className={styles.answers}>
        <button type="button" className={buttons.button} onClick={onClose}>
          {texts.shell.cancel}
        </button>
        <button
          type="button"
          className={classNames(
            buttons.button,
            tone === 'danger' ? buttons.dangerous : buttons.primary,
          )}
          onClick={onConfirm}
        >
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
