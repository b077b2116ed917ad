import { z } from 'zod';

/**
 * The library as sync-service stores it. `tracksKnown` counts every track ever discovered, `tracksSaved` those in the
 * library now; `unpublishedEvents` is the depth of the outbox: 0 once the broker has acknowledged everything.
 */
export const libraryStatusSchema = z
  .object({
    tracksKnown: z.int().nonnegative(),
    tracksSaved: z.int().nonnegative(),
    unpublishedEvents: z.int().nonnegative(),
    lastSyncAt: z.iso.datetime().nullable(),
    lastTrackAddedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'LibraryStatus' });
export type LibraryStatus = z.infer<typeof libraryStatusSchema>;
