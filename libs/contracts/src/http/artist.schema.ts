import { z } from 'zod';
import { featureStateSchema } from '../words/feature-state.js';
import { artistRefSchema, albumRefSchema } from '../words/track-description.js';
import { audioFeaturesSchema } from '../words/audio-features.js';
import { artistCountSchema, genreCountSchema } from './facets.schema.js';
import { pageShape, trackPageSchema } from './list-tracks.schema.js';

/** Query of an artist's and an album's page. */
export const pageQuerySchema = z.strictObject(pageShape);
export type PageQuery = z.infer<typeof pageQuerySchema>;

/** Facts about a set of tracks; `means` are over the tracks that have the feature, null where none has. */
const summaryShape = {
  count: z.int().nonnegative().describe('tracks in the gallery'),
  saved: z.int().nonnegative(),
  durationMs: z.int().nonnegative().describe('of all tracks together, in milliseconds'),
  byFeatureState: z.record(featureStateSchema, z.int().nonnegative()),
  means: z.partialRecord(
    audioFeaturesSchema.omit({ key: true, mode: true, timeSignature: true }).keyof(),
    z.number().nullable(),
  ),
  genres: z.array(genreCountSchema),
};

/** An album with the number of its tracks in the gallery. */
export const albumOfArtistSchema = z.object({
  ...albumRefSchema.shape,
  count: z.int().nonnegative(),
});

/**
 * One artist. `tracks` is a page of `GET /api/tracks?artistId={id}`, newest saved first: its `nextCursor` goes on there
 * and here. `albums` from the newest release.
 */
export const artistPageSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    ...summaryShape,
    albums: z.array(albumOfArtistSchema),
    with: z.array(artistCountSchema).describe('artists credited together with this one'),
    tracks: trackPageSchema,
  })
  .meta({ id: 'ArtistPage' });
export type ArtistPage = z.infer<typeof artistPageSchema>;

/** One album. `tracks` is a page of `GET /api/tracks?albumId={id}`, newest saved first. */
export const albumPageSchema = z
  .object({
    ...albumRefSchema.shape,
    id: z.string(),
    ...summaryShape,
    artists: z.array(artistRefSchema),
    tracks: trackPageSchema,
  })
  .meta({ id: 'AlbumPage' });
export type AlbumPage = z.infer<typeof albumPageSchema>;
