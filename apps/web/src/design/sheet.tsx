import { X } from 'lucide-react';
import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react';
import { texts } from '../texts.en.js';
import styles from './sheet.module.css';

export interface SheetProps {
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** What the dialog is called while nothing inside names it. */
  readonly label: string;
  /** The id of the element inside that names the dialog. */
  readonly titleId: string;
  /** `side`: a wide sheet at the edge; `bottom`: rises from below on phones; `middle`: a small card. */
  readonly place?: 'side' | 'bottom' | 'middle';
}

/**
 * A modal sheet. The browser's own dialog keeps the focus inside, makes the rest inert and gives the focus back; the
 * content names it by `titleId`.
 */
export function Sheet({ children, onClose, label, titleId, place = 'side' }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const closeFromBackdrop = useEffectEvent((event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  });
  // Before the element leaves the document, or the browser could not give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    element.addEventListener('click', closeFromBackdrop);
    return () => {
      element.removeEventListener('click', closeFromBackdrop);
      element.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      data-place={place}
      aria-label={label}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.content}>
        <button
          type="button"
          className={styles.close}
          aria-label={texts.shell.close}
          onClick={onClose}
        >
          <X aria-hidden="true" />
        </button>
        {children}
      </div>
    </dialog>
  );
}
