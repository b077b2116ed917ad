import type { Genre } from '@app/contracts';

/**
 * A kind of music with its own language: how its artists, records and songs are called, and when and where they come
 * from. Names are patterns: `{noun}` takes a word of that list, each occurrence its own.
 */
export interface Style {
  readonly genre: Genre;
  /** ISO 3166 codes, for ISRCs; the first ones come up most. */
  readonly countries: readonly string[];
  readonly artists: readonly string[];
  readonly titles: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** When records of this style came out, as a first and a last year; later entries are as likely as earlier ones. */
  readonly years: readonly (readonly [number, number])[];
  /** Typical length of a track in seconds. */
  readonly seconds: number;
  /** The share of tracks with explicit lyrics. */
  readonly explicit: number;
}

/** Words separated by commas, over as many lines as it takes. */
export function words(list: string): readonly string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
