import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';

export interface RovingFocusOptions {
  readonly count: number;
  readonly perLine: number;
  /** How many tracks a press of Page Down goes on. */
  readonly page: number;
  readonly list: RefObject<HTMLElement | null>;
  readonly reveal: (index: number) => void;
}

/**
 * The one stop of the Tab key in a list of which only a part exists: the arrow keys, j and k, Home, End and the page keys
 * move it, scrolling there first.
 */
export function useRovingFocus({ count, perLine, page, list, reveal }: RovingFocusOptions) {
  const [current, setCurrent] = useState(0);
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    let attempts = 0;
    let frame = 0;
    // The row that is gone to may have to be drawn first.
    const focus = (): void => {
      const item = list.current?.querySelector<HTMLElement>(
        `[data-index="${wanted.current}"] [data-roving]`,
      );
      if (item) {
        wanted.current = null;
        item.focus({ preventScroll: true });
      } else if (attempts < 20) {
        attempts += 1;
        frame = requestAnimationFrame(focus);
      }
    };
    frame = requestAnimationFrame(focus);
    return () => cancelAnimationFrame(frame);
  });

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = target(event.key, current, { count, perLine, page });
    if (next === null) return;
    event.preventDefault();
    const index = Math.min(count - 1, Math.max(0, next));
    wanted.current = index;
    reveal(index);
    setCurrent(index);
  });
  const onFocus = useEffectEvent((event: FocusEvent) => {
    const item = event.target instanceof Element ? event.target.closest('[data-index]') : null;
    if (item instanceof HTMLElement) setCurrent(Number(item.dataset['index']));
  });
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    element.addEventListener('keydown', onKeyDown);
    element.addEventListener('focusin', onFocus);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('focusin', onFocus);
    };
  }, [list]);

  /** The track that Tab reaches; never outside the list. */
  return Math.min(current, Math.max(0, count - 1));
}

function target(
  key: string,
  current: number,
  { count, perLine, page }: Pick<RovingFocusOptions, 'count' | 'perLine' | 'page'>,
): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return current + perLine;
    case 'ArrowUp':
    case 'k':
      return current - perLine;
    case 'ArrowRight':
      return perLine > 1 ? current + 1 : null;
    case 'ArrowLeft':
      return perLine > 1 ? current - 1 : null;
    case 'PageDown':
      return current + page;
    case 'PageUp':
      return current - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
