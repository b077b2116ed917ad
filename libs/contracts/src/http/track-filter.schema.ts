import { z } from 'zod';
import { audioFeatureNames, type AudioFeatures } from '../words/audio-features.js';
import { camelotKeys, keyMatchSchema } from '../words/camelot.js';
import { featureStates } from '../words/feature-state.js';
import { moods } from '../words/mood.js';
import { featureProviders } from '../words/provider.js';
import { list, queryBooleanSchema, queryInteger, queryNumber, wordList } from './query-values.js';

/** How a track's tempo is compared: as it is, or also at half and at double of it. */
export const tempoTolerances = ['exact', 'half-double'] as const;
export const tempoToleranceSchema = z.enum(tempoTolerances);

/** Which tracks count: those in the library now, those that were removed from it, or both. */
export const savedChoices = ['true', 'false', 'any'] as const;
export const savedChoiceSchema = z.enum(savedChoices);

/** Whether a list shows every release, or one release for each recording. */
export const listings = ['release', 'recording'] as const;
export const listingSchema = z.enum(listings);
export type Listing = z.infer<typeof listingSchema>;

const SPOTIFY_ID = '[0-9A-Za-z]{22}';
const NAME = '[^,]{1,100}';
/** Wide enough for every feature, and bounded, so that a mistake shows. */
const FEATURE_BOUND = 10_000;
const TEN_HOURS_MS = 36_000_000;

type RangeParameter = z.ZodOptional<ReturnType<typeof queryNumber>>;
type RangeParameters = {
  [Name in keyof AudioFeatures as `${Name}Min` | `${Name}Max`]: RangeParameter;
};

const units: Partial<Record<keyof AudioFeatures, string>> = {
  tempo: 'beats per minute',
  loudness: 'dB, negative',
  key: 'pitch class, 0 is C',
  mode: '0 minor, 1 major',
  timeSignature: 'beats per bar',
};

const featureRangeShape = Object.fromEntries(
  audioFeatureNames.flatMap((name) => {
    const unit = units[name] ?? '0 to 1';
    const bound = queryNumber(-FEATURE_BOUND, FEATURE_BOUND).optional();
    return [
      [`${name}Min`, bound.describe(`least ${name}, inclusive (${unit})`)],
      [`${name}Max`, bound.describe(`greatest ${name}, inclusive (${unit})`)],
    ];
  }),
) as RangeParameters;

const moment = z.union([z.iso.date(), z.iso.datetime()]);

/**
 * The filters of the gallery, shared by every list of tracks. All that are given hold at once; a list of values means
 * "any of them". A range, a mood or a key leaves out the tracks that lack the feature.
 */
export const trackFilterShape = {
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'words of name, artists and album, in any order, case and accent; parts of words count, and a word that occurs nowhere is taken for a slip of the pen',
    ),
  artistId: list(SPOTIFY_ID).optional().describe('Spotify ids of artists, separated by commas'),
  artist: list(NAME)
    .optional()
    .describe('whole names of artists, in any case and accent, separated by commas'),
  albumId: list(SPOTIFY_ID).optional().describe('Spotify ids of albums, separated by commas'),
  isrc: list('[A-Za-z]{2}[A-Za-z0-9]{3}[0-9]{7}')
    .optional()
    .describe('recording codes, separated by commas'),
  ...featureRangeShape,
  tempoTolerance: tempoToleranceSchema
    .optional()
    .describe(
      '`half-double`: a track whose tempo fits when it is halved or doubled counts as well; `exact` where it is left out',
    ),
  key: wordList(camelotKeys)
    .optional()
    .describe('keys on the Camelot wheel such as `8A`, separated by commas'),
  keyMatch: keyMatchSchema
    .optional()
    .describe(
      'which keys go with `key`: the same (`exact`, where it is left out), with neighbours and relative (`strict`), with diagonal neighbours too (`relaxed`), or those that lift the energy (`boost`)',
    ),
  explicit: queryBooleanSchema.optional().describe('marked as explicit, or not'),
  releaseYearMin: queryInteger(0, 9999).optional().describe('first year of release'),
  releaseYearMax: queryInteger(0, 9999).optional().describe('last year of release'),
  decade: list('[0-9]{3}0').optional().describe('decades by their first year, such as `1990,2000`'),
  durationMin: queryInteger(0, TEN_HOURS_MS)
    .optional()
    .describe('shortest duration in milliseconds'),
  durationMax: queryInteger(0, TEN_HOURS_MS)
    .optional()
    .describe('longest duration in milliseconds'),
  addedFrom: moment
    .optional()
    .describe('saved at this moment (UTC) or later; a date begins at 00:00'),
  addedTo: moment
    .optional()
    .describe('saved at this moment (UTC) or earlier; a date lasts until its end'),
  genre: list(NAME)
    .optional()
    .describe('genres, root or finer, in any case and accent, separated by commas'),
  saved: savedChoiceSchema
    .optional()
    .describe('in the library now, removed from it, or both (`any`, where it is left out)'),
  featureState: wordList(featureStates)
    .optional()
    .describe('where the track stands on its way to features; several separated by commas'),
  provider: wordList(featureProviders)
    .optional()
    .describe('whose features are shown; several separated by commas'),
  mood: wordList(moods)
    .optional()
    .describe('mood presets, see `GET /api/moods`; several separated by commas'),
  by: listingSchema
    .optional()
    .describe(
      'every release (`release`, where it is left out), or one for each recording: the first of its releases, in the order of preference, that the filters let through (a release that arrives during a walk may take the place of another)',
    ),
};

/** The filters alone, as they arrive in a query string. */
export const trackFilterSchema = z.strictObject(trackFilterShape);
export type TrackFilter = z.infer<typeof trackFilterSchema>;
export const trackFilterNames = Object.keys(trackFilterShape) as readonly (keyof TrackFilter)[];
