import { useEffect, useEffectEvent } from 'react';
import { viewOf, type GallerySearch } from '../filter-gallery/gallery-search.js';
import { isTyping } from '../shell/is-typing.js';

/** Where there is no room for the filters beside the list: the same width as in `gallery.page.module.css`. */
export const NARROW = '(max-width: 67.99rem)';

export interface GalleryKeysOptions {
  readonly search: GallerySearch;
  readonly change: (change: GallerySearch) => void;
}

/** The keys of the gallery besides those of its list: "/" to the search, "f" to the filters, "v" for the other view. */
export function useGalleryKeys({ search, change }: GalleryKeysOptions): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action({ search, change });
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

const actions: Readonly<Record<string, (options: GalleryKeysOptions) => void>> = {
  '/': () => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    input?.focus();
    input?.select();
  },
  f: () => {
    const filters = document.querySelector<HTMLElement>('[data-filters]');
    if (filters instanceof HTMLButtonElement) filters.click();
    else filters?.querySelector<HTMLElement>('[role=slider]')?.focus();
  },
  v: ({ search, change }) => change({ view: viewOf(search) === 'list' ? 'grid' : 'list' }),
};
