import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Brings the beginning of the list back into sight when another list is shown, for those who are further down. */
export function useListTop(results: RefObject<HTMLElement | null>, query: string): void {
  const shown = useRef(query);
  useLayoutEffect(() => {
    if (shown.current === query) return;
    shown.current = query;
    const top = results.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) scrollBy({ top, behavior: 'instant' });
  }, [query, results]);
}
