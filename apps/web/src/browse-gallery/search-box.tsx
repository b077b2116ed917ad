import { useNavigate } from '@tanstack/react-router';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { texts } from '../texts.en.js';
import styles from './search-box.module.css';

const PAUSE_MS = 250;

/**
 * The search. What is typed goes to the address after a short pause: the first letter makes a new entry of the
 * browser's history and the following ones replace it, so that "back" leads out of the search at once.
 */
export function SearchBox({ q }: { readonly q: string }) {
  const navigate = useNavigate();
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
      void navigate({ to: '/', search: next === '' ? {} : { q: next }, replace });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, navigate]);

  useSlashKey(input);

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

/** "/" goes to the search from anywhere but a field or an open dialog. */
function useSlashKey(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const busy =
        event.target instanceof Element && event.target.closest('input, textarea, dialog');
      if (busy) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
}
