import {
  sortSchema,
  trackFilterNames,
  trackFilterShape,
  type Sort,
  type TrackFilter,
} from '@app/contracts';
import { columnNames, defaultColumns, type ColumnName } from '../browse-gallery/columns.js';
import type { View } from '../browse-gallery/list-shape.js';

export type FilterName = keyof TrackFilter;

/**
 * What the address of the gallery says: the API's own filters and order, and how the list is shown. Every value is a
 * text as it stands in the address; what is as usual is left out.
 */
export type GallerySearch = Partial<Record<FilterName | 'sort' | 'view' | 'columns', string>>;

export const defaultSort: Sort = '-addedAt';

/** Where the address would say nothing: a choice that changes nothing. */
const usual: GallerySearch = {
  sort: defaultSort,
  view: 'list',
  columns: defaultColumns.join(','),
  saved: 'any',
  by: 'release',
  tempoTolerance: 'exact',
  keyMatch: 'exact',
};

/** Reads an address. What makes no sense is left out, so that a mistyped address still shows the gallery. */
export function readGallerySearch(search: Record<string, unknown>): GallerySearch {
  const read: GallerySearch = {};
  for (const name of trackFilterNames) {
    const value = search[name];
    if (typeof value === 'string' && trackFilterShape[name].safeParse(value).success) {
      read[name] = value;
    }
  }
  const { sort, view, columns } = search;
  if (sortSchema.safeParse(sort).success) read.sort = String(sort);
  if (view === 'grid') read.view = view;
  if (typeof columns === 'string') read.columns = readColumns(columns).join(',');
  return withoutUsual(read);
}

/** Changes some values of an address; an empty or usual value leaves no trace. */
export function changeSearch(search: GallerySearch, change: GallerySearch): GallerySearch {
  const next: GallerySearch = { ...search, ...change };
  if (!next.key) delete next.keyMatch;
  if (!next.tempoMin && !next.tempoMax) delete next.tempoTolerance;
  if (!next.q && next.sort === 'relevance') delete next.sort;
  return withoutUsual(next);
}

function withoutUsual(search: GallerySearch): GallerySearch {
  return Object.fromEntries(
    Object.entries(search).filter(
      ([name, value]) => value !== '' && value !== undefined && value !== usual[name as FilterName],
    ),
  );
}

/** The filters of an address alone, as a query string in a fixed order. */
export function filterQuery(search: GallerySearch): string {
  const params = new URLSearchParams();
  for (const name of trackFilterNames) {
    const value = search[name];
    if (value !== undefined) params.set(name, value);
  }
  return params.toString();
}

/** The filters and the order of an address: what decides which tracks are listed, and where. */
export function listQuery(search: GallerySearch): string {
  const params = new URLSearchParams(filterQuery(search));
  if (search.sort !== undefined) params.set('sort', search.sort);
  return params.toString();
}

/** The search without a single filter: what is shown, not what is found. */
export function withoutFilters({ sort, view, columns }: GallerySearch): GallerySearch {
  return withoutUsual({
    ...(sort === undefined || sort === 'relevance' ? {} : { sort }),
    ...(view === undefined ? {} : { view }),
    ...(columns === undefined ? {} : { columns }),
  });
}

export function viewOf(search: GallerySearch): View {
  return search.view === 'grid' ? 'grid' : 'list';
}

/** The columns that the reader wants, in the order of reading. */
export function columnsOf(search: GallerySearch): readonly ColumnName[] {
  return search.columns === undefined ? defaultColumns : readColumns(search.columns);
}

function readColumns(text: string): readonly ColumnName[] {
  const named = new Set(text.split(','));
  return columnNames.filter((name) => named.has(name));
}
