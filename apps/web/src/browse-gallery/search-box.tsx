import { Search, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { texts } from '../texts.en.js';
import styles from './search-box.module.css';

export interface SearchBoxProps {
  readonly q: string;
  readonly onChange: (change: { q: string }, options: { readonly replace: boolean }) => void;
}

const PAUSE_MS = 180;

/**
 * The search. What is typed goes to the address after a short pause: the first letter makes a new entry of the
 * browser's history and the following ones replace it, so that "back" leads out of the search at once.
 */
export function SearchBox({ q, onChange }: SearchBoxProps) {
  const send = useEffectEvent(onChange);
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(q);
  const sent = useRef(q);

  useEffect(() => {
    if (q === sent.current) return;
    sent.current = q;
    setDraft(q);
  }, [q]);

  useEffect(() => {
    const next = draft.trim();
    if (next === sent.current) return;
    const timer = setTimeout(() => {
      const replace = next !== '' && sent.current !== '';
      sent.current = next;
      send({ q: next }, { replace });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  return (
    <search className={styles.search}>
      <Search className={styles.icon} aria-hidden="true" />
      <input
        ref={input}
        className={styles.input}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        dir="auto"
        aria-label={texts.gallery.searchLabel}
        placeholder={texts.gallery.searchHint}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft('');
        }}
      />
      {draft === '' ? (
        <kbd className={styles.key} title={texts.gallery.searchKey} aria-hidden="true">
          /
        </kbd>
      ) : (
        <button
          type="button"
          className={styles.clear}
          aria-label={texts.gallery.clearSearch}
          onClick={() => {
            setDraft('');
            input.current?.focus();
          }}
        >
          <X aria-hidden="true" />
        </button>
      )}
    </search>
  );
}
