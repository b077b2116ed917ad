import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { texts } from '../texts.en.js';
import buttons from './button.module.css';
import { classNames } from './class-names.js';
import styles from './copy-line.module.css';

export interface CopyLineProps {
  /** What the text is, for the button's name. */
  readonly label: string;
  readonly text: string;
}

/** A text to be taken along, with a button that copies it. */
export function CopyLine({ label, text }: CopyLineProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // Without https or without leave there is no clipboard: the text can still be selected.
      setOutcome('refused');
    }
  };
  return (
    <div className={styles.line}>
      <code className={styles.text}>{text}</code>
      <button
        type="button"
        className={classNames(buttons.button, buttons.small)}
        aria-label={outcome === 'copied' ? undefined : texts.shell.copyWhat(label)}
        onClick={() => void copy()}
      >
        {outcome === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        {outcome === 'copied' ? texts.shell.copied : texts.shell.copy}
      </button>
      <output className={outcome === 'refused' ? styles.refused : 'visually-hidden'}>
        {outcome === 'copied' && texts.shell.copied}
        {outcome === 'refused' && texts.shell.copyRefused}
      </output>
    </div>
  );
}
