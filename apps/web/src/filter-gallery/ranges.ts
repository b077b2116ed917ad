import { featureScales, type AudioFeatures, type TrackFacets } from '@app/contracts';
import { formatLength } from '../format/duration.js';
import { formatCount, formatDecimal, formatShare } from '../format/number.js';
import type { GallerySearch } from './gallery-search.js';
import type { Range } from './use-draft-range.js';

/** The filters that are a range on a scale. Keys and modes have the wheel. */
export const rangeNames = [
  'tempo',
  'energy',
  'danceability',
  'valence',
  'acousticness',
  'instrumentalness',
  'liveness',
  'speechiness',
  'loudness',
  'timeSignature',
  'releaseYear',
  'duration',
] as const;
export type RangeName = (typeof rangeNames)[number];

export interface RangeScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly format: (value: number) => string;
}

const YEARS: readonly [number, number] = [1950, 2030];
const LENGTHS_MS: readonly [number, number] = [0, 600_000];

const featureFormats: Record<keyof AudioFeatures, (value: number) => string> = {
  tempo: formatCount,
  loudness: formatDecimal,
  key: formatCount,
  mode: formatCount,
  timeSignature: formatCount,
  energy: formatShare,
  danceability: formatShare,
  valence: formatShare,
  acousticness: formatShare,
  instrumentalness: formatShare,
  liveness: formatShare,
  speechiness: formatShare,
};

/** The scale of a range: where it begins and ends, and how finely it goes. Years and lengths follow the gallery. */
export function rangeScale(name: RangeName, facets: TrackFacets | undefined): RangeScale {
  if (name === 'releaseYear' || name === 'duration') {
    const histogram = facets?.[name];
    const [min, max] = histogram
      ? [histogram.from, histogram.from + histogram.binWidth * histogram.counts.length]
      : name === 'duration'
        ? LENGTHS_MS
        : YEARS;
    return name === 'duration'
      ? { min, max, step: 5_000, format: formatLength }
      : { min, max, step: 1, format: String };
  }
  const { from, to, digits } = featureScales[name];
  const step = name === 'loudness' ? 0.5 : 10 ** -digits;
  return { min: from, max: to, step, format: featureFormats[name] };
}

/** The range of an address. */
export function rangeOf(search: GallerySearch, name: RangeName): Range {
  return { min: toNumber(search[`${name}Min`]), max: toNumber(search[`${name}Max`]) };
}

/** What an address has to say for a range. */
export function searchOfRange(name: RangeName, { min, max }: Range): GallerySearch {
  return { [`${name}Min`]: toText(min), [`${name}Max`]: toText(max) };
}

export function isOpen({ min, max }: Range): boolean {
  return min === null && max === null;
}

function toNumber(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** Sliders count in binary fractions: three decimals are more than any step has. */
function toText(value: number | null): string {
  return value === null ? '' : String(Number(value.toFixed(3)));
}
