import {
  filterQuery,
  readGallerySearch,
  type GallerySearch,
} from '../filter-gallery/gallery-search.js';

/** The features that are a scale and can be an axis or a colour. */
export const mapFeatures = [
  'tempo',
  'energy',
  'danceability',
  'valence',
  'acousticness',
  'instrumentalness',
  'liveness',
  'speechiness',
  'loudness',
] as const;
export type FeatureName = (typeof mapFeatures)[number];

/** The address of the map: the gallery's filters and what its axes and colours stand for. */
export type MapSearch = GallerySearch & {
  readonly x?: FeatureName;
  readonly y?: FeatureName;
  readonly colour?: FeatureName;
};

/** What the map shows where the address says nothing. */
export const usualMap = { x: 'valence', y: 'energy', colour: 'tempo' } as const;

/** Reads an address; what makes no sense is left out. */
export function readMapSearch(search: Record<string, unknown>): MapSearch {
  const { sort: _sort, view: _view, columns: _columns, ...filters } = readGallerySearch(search);
  return { ...filters, ...axis(search, 'x'), ...axis(search, 'y'), ...axis(search, 'colour') };
}

function axis<TName extends keyof typeof usualMap>(
  search: Record<string, unknown>,
  name: TName,
): { [Key in TName]?: FeatureName } {
  const feature = mapFeatures.find((one) => one === search[name]);
  return feature !== undefined && feature !== usualMap[name]
    ? ({ [name]: feature } as { [Key in TName]?: FeatureName })
    : {};
}

/** The features that the map shows now. */
export function axesOf(search: MapSearch): Record<keyof typeof usualMap, FeatureName> {
  return {
    x: search.x ?? usualMap.x,
    y: search.y ?? usualMap.y,
    colour: search.colour ?? usualMap.colour,
  };
}

/** What the API is asked for. */
export function mapQuery(search: MapSearch): string {
  const { x, y, colour } = axesOf(search);
  const params = new URLSearchParams(filterQuery(search));
  params.set('x', x);
  params.set('y', y);
  params.set('z', colour);
  return params.toString();
}

/** The gallery's filters in an address of the map. */
export function filtersOf(search: MapSearch): GallerySearch {
  const { x: _x, y: _y, colour: _colour, ...filters } = search;
  return filters;
}

/** Changes an address of the map; what is as usual leaves no trace. */
export function changeMapSearch(search: MapSearch, change: MapSearch): MapSearch {
  return readMapSearch({ ...search, ...change });
}
