import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { changeSearch, withoutFilters, type GallerySearch } from './gallery-search.js';

export interface ChangeOptions {
  /** Whether the change takes the place of the present entry in the browser's history. */
  readonly replace?: boolean;
}

/** The address of the gallery, and how to change it. Every change can be undone with "back". */
export function useGallerySearch() {
  const search = useSearch({ from: '/gallery' });
  const navigate = useNavigate();
  const change = useCallback(
    (part: GallerySearch, { replace = false }: ChangeOptions = {}) => {
      void navigate({
        to: '/',
        search: (before) => changeSearch(before, part),
        replace,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const clear = useCallback(() => {
    void navigate({ to: '/', search: withoutFilters, resetScroll: false });
  }, [navigate]);
  return { search, change, clear };
}
