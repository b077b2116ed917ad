import { Keyboard } from 'lucide-react';
import { useEffect, useState } from 'react';
import buttons from '../design/button.module.css';
import { classNames } from '../design/class-names.js';
import { Sheet } from '../design/sheet.js';
import { texts } from '../texts.en.js';
import { isTyping } from './is-typing.js';
import styles from './shortcuts.module.css';

const TITLE_ID = 'shortcuts-title';

/** The keys of the page in a dialog, opened by a button or by "?". */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isTyping(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const { shortcuts } = texts;
  return (
    <>
      <button
        type="button"
        className={classNames(buttons.button, buttons.quiet, buttons.icon, styles.opener)}
        aria-label={shortcuts.title}
        title={shortcuts.opener}
        onClick={() => setOpen(true)}
      >
        <Keyboard aria-hidden="true" />
      </button>
      {open && (
        <Sheet
          place="middle"
          label={shortcuts.title}
          titleId={TITLE_ID}
          onClose={() => setOpen(false)}
        >
          <h2 className={styles.title} id={TITLE_ID}>
            {shortcuts.title}
          </h2>
          <dl className={styles.keys}>
            {shortcuts.list.map(({ keys, does }) => (
              <div key={does} className={styles.line}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </Sheet>
      )}
    </>
  );
}
