import { z } from 'zod';
import { trackSchema } from './track.schema.js';

/**
 * What the admin keeps from the public: single tracks, and artists with every track that credits them. It is in no list,
 * count or answer of the gallery, except the totals of `GET /api/gallery`; the newest comes first.
 */
export const hiddenListSchema = z
  .object({
    tracks: z.array(z.object({ track: trackSchema, hiddenAt: z.iso.datetime() })),
    artists: z.array(
      z.object({
        id: z.string(),
        name: z.string().nullable(),
        tracks: z.int().nonnegative(),
        hiddenAt: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'HiddenList' });
export type HiddenList = z.infer<typeof hiddenListSchema>;
