import { X } from 'lucide-react';
import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react';
import { texts } from '../texts.en.js';
import styles from './sheet.module.css';

export const SHEET_TITLE_ID = 'sheet-title';

export interface SheetProps {
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/**
 * A modal sheet at the side of the page, the whole page on phones. The browser's own dialog keeps the focus inside,
 * makes the rest inert and gives the focus back; the content names it with {@link SHEET_TITLE_ID}.
 */
export function Sheet({ children, onClose }: SheetProps) {
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
      aria-label={texts.track.about}
      aria-labelledby={SHEET_TITLE_ID}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.content}>
        <button
          type="button"
          className={styles.close}
          aria-label={texts.track.close}
          onClick={onClose}
        >
          <X aria-hidden="true" />
        </button>
        {children}
      </div>
    </dialog>
  );
}
