import { ArrowUp } from 'lucide-react';
import { texts } from '../texts.en.js';
import styles from './new-tracks-pill.module.css';

export interface NewTracksPillProps {
  readonly shown: boolean;
  readonly onShow: () => void;
}

/** Says that the list begins differently by now, and leaves it to the reader when to go there. */
export function NewTracksPill({ shown, onShow }: NewTracksPillProps) {
  return (
    <output className={styles.place}>
      {shown && (
        <button type="button" className={styles.pill} onClick={onShow}>
          <ArrowUp aria-hidden="true" />
          {texts.gallery.newTracks}
        </button>
      )}
    </output>
  );
}
