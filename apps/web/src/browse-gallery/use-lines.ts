import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

export interface LinesOptions {
  readonly count: number;
  readonly lineHeight: number;
  readonly list: RefObject<HTMLElement | null>;
}

/** Room for what sticks to the top of the screen and, on phones, to its bottom (px). */
const TOP = 150;
const BOTTOM = 90;

/** The lines of the list that are in sight, with a few before and after. */
export function useLines({ count, lineHeight, list }: LinesOptions) {
  const scrollMargin = useTopOf(list);
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler here to memoise what changes in place
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => lineHeight,
    overscan: 6,
    scrollMargin,
  });
  useEffect(() => virtualizer.measure(), [lineHeight, virtualizer]);
  return {
    lines: virtualizer.getVirtualItems(),
    height: count * lineHeight,
    offset: scrollMargin,
    /** Scrolls no further than it takes to see a line whole. */
    reveal: (line: number) => {
      const top = scrollMargin + line * lineHeight;
      const least = top + lineHeight + BOTTOM - innerHeight;
      const most = top - TOP;
      if (scrollY > most) scrollTo({ top: most, behavior: 'instant' });
      else if (scrollY < least) scrollTo({ top: Math.min(least, most), behavior: 'instant' });
    },
  };
}

/** The distance in pixels from the top of the document, kept true whatever is drawn above. */
function useTopOf(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () =>
      setTop(Math.round((element.current?.getBoundingClientRect().top ?? 0) + scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
