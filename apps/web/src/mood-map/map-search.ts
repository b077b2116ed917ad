import { audioFeaturesSchema, type AudioFeatures } from '@app/contracts';
import {
  filterQuery,
  readGallerySearch,
  type GallerySearch,
} from '../filter-gallery/gallery-search.js';

export type FeatureName = keyof AudioFeatures;

/** The address of the map: the gallery's filters and what its axes and colours stand for. */
export type MapSearch = GallerySearch & {
  readonly x?: FeatureName;
  readonly y?: FeatureName;
  readonly colour?: FeatureName;
};

/** What the map shows where the address says nothing. */
export const usualMap = { x: 'valence', y: 'energy', colour: 'tempo' } as const;

const featureSchema = audioFeaturesSchema.keyof();

/** Reads an address; what makes no sense is left out. */
export function readMapSearch(search: Record<string, unknown>): MapSearch {
  const { sort: _sort, view: _view, columns: _columns, ...filters } = readGallerySearch(search);
  return { ...filters, ...axis(search, 'x'), ...axis(search, 'y'), ...axis(search, 'colour') };
}

function axis<TName extends keyof typeof usualMap>(
  search: Record<string, unknown>,
  name: TName,
): { [Key in TName]?: FeatureName } {
  const feature = featureSchema.safeParse(search[name]);
  return feature.success && feature.data !== usualMap[name]
    ? ({ [name]: feature.data } as { [Key in TName]?: FeatureName })
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
