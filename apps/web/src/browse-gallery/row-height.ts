import { useSyncExternalStore } from 'react';

/** The widths, in pixels, at which a row changes its shape: the same as in `track-row.module.css`. */
const wide = matchMedia('(min-width: 80rem)');
const medium = matchMedia('(min-width: 46rem)');

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  medium.addEventListener('change', listener);
  return () => {
    wide.removeEventListener('change', listener);
    medium.removeEventListener('change', listener);
  };
}

function rowHeight(): number {
  if (wide.matches) return 73;
  return medium.matches ? 97 : 169;
}

/** The height of one row in pixels before it is measured. */
export function useRowHeight(): number {
  return useSyncExternalStore(subscribe, rowHeight);
}
