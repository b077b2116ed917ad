import type { TrackFacets } from '@app/contracts';
import { formatCount } from '../format/number.js';
import { texts } from '../texts.en.js';
import type { FilterName, GallerySearch } from './gallery-search.js';
import {
  isOpen,
  rangeNames,
  rangeOf,
  rangeScale,
  searchOfRange,
  type RangeName,
} from './ranges.js';

/** One filter that is active, in words, and the change of the address that ends it. */
export interface ActiveFilter {
  readonly id: string;
  readonly label: string;
  readonly without: GallerySearch;
}

/** The filters that are a list of values, each of which can go on its own. */
const lists = [
  'mood',
  'key',
  'genre',
  'artistId',
  'artist',
  'albumId',
  'isrc',
  'decade',
  'featureState',
  'provider',
] as const satisfies readonly FilterName[];
type ListName = (typeof lists)[number];

export interface FilterNames {
  readonly facets: TrackFacets | undefined;
}

/** Everything that narrows the gallery now, but for the words that are searched for. */
export function activeFilters(search: GallerySearch, { facets }: FilterNames): ActiveFilter[] {
  const { filters } = texts;
  const active: ActiveFilter[] = lists.flatMap((name) =>
    valuesOf(search, name).map((value) => ({
      id: `${name}-${value}`,
      label: labelOf(name, value, facets),
      without: toggled(search, name, value),
    })),
  );
  for (const name of rangeNames) {
    const range = rangeOf(search, name);
    if (isOpen(range)) continue;
    active.push({
      id: name,
      label: rangeLabel(name, search, facets),
      without: searchOfRange(name, { min: null, max: null }),
    });
  }
  if (search.keyMin || search.keyMax || search.modeMin || search.modeMax) {
    const without = { keyMin: '', keyMax: '', modeMin: '', modeMax: '' };
    active.push({ id: 'pitch', label: filters.pitch(modeText(search)), without });
  }
  if (search.explicit) {
    const label = search.explicit === 'true' ? filters.onlyExplicit : filters.noExplicit;
    active.push({ id: 'explicit', label, without: { explicit: '' } });
  }
  if (search.saved) {
    const label = search.saved === 'true' ? filters.onlySaved : filters.onlyRemoved;
    active.push({ id: 'saved', label, without: { saved: '' } });
  }
  if (search.addedFrom || search.addedTo) {
    active.push({
      id: 'added',
      label: filters.addedBetween(search.addedFrom ?? null, search.addedTo ?? null),
      without: { addedFrom: '', addedTo: '' },
    });
  }
  if (search.by) active.push({ id: 'by', label: filters.byRecording, without: { by: '' } });
  return active;
}

/** The values of a filter that takes several. */
export function valuesOf(search: GallerySearch, name: FilterName): string[] {
  return search[name]?.split(',').filter((value) => value !== '') ?? [];
}

/** The change that adds a value to a filter, or takes it away where it is there. */
export function toggled(search: GallerySearch, name: FilterName, value: string): GallerySearch {
  const values = valuesOf(search, name);
  const next = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  return { [name]: next.join(',') };
}

function labelOf(name: ListName, value: string, facets: TrackFacets | undefined): string {
  const { filters } = texts;
  switch (name) {
    case 'mood':
      return isWord(texts.moods, value) ? texts.moods[value].name : value;
    case 'featureState':
      return isWord(texts.stateCounts, value) ? texts.stateCounts[value] : value;
    case 'provider':
      return isWord(texts.track.providers, value) ? texts.track.providers[value] : value;
    case 'decade':
      return filters.decade(value);
    case 'artistId':
      return facets?.artists.find(({ id }) => id === value)?.name ?? filters.oneArtist;
    case 'albumId':
      return facets?.albums.find(({ id }) => id === value)?.name ?? filters.oneAlbum;
    case 'isrc':
      return `${texts.track.isrc} ${value}`;
    case 'key':
    case 'genre':
    case 'artist':
      return value;
  }
}

function rangeLabel(
  name: RangeName,
  search: GallerySearch,
  facets: TrackFacets | undefined,
): string {
  const { format } = rangeScale(name, facets);
  const { min, max } = rangeOf(search, name);
  const label = texts.ranges[name];
  const { filters } = texts;
  const span =
    min === null
      ? filters.upTo(format(max ?? 0))
      : max === null
        ? filters.from(format(min))
        : filters.between(format(min), format(max));
  const tolerant = name === 'tempo' && search.tempoTolerance === 'half-double';
  return `${label} ${span}${tolerant ? ` ${filters.halfDoubleShort}` : ''}`;
}

function modeText(search: GallerySearch): string {
  if (search.modeMin === '1') return texts.track.major;
  if (search.modeMax === '0') return texts.track.minor;
  return [search.keyMin, search.keyMax]
    .filter(Boolean)
    .map((key) => formatCount(Number(key)))
    .join('–');
}

function isWord<TWords extends object>(words: TWords, word: string): word is keyof TWords & string {
  return Object.hasOwn(words, word);
}
