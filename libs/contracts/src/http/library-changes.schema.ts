import { z } from 'zod';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';
import { libraryChangeKindSchema } from '../words/sync-run.js';

/** One change of the library: what happened to which track, and when that was noticed. */
export const libraryChangeSchema = z.object({
  trackId: spotifyTrackIdSchema,
  change: libraryChangeKindSchema,
  changedAt: z.iso.datetime(),
});

/** The newest changes first; `nextCursor` is null on the last page. */
export const libraryChangePageSchema = z
  .object({ items: z.array(libraryChangeSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'LibraryChangePage' });
export type LibraryChangePage = z.infer<typeof libraryChangePageSchema>;

/** Query of `GET /api/library/changes`. Unknown parameters are refused by name. */
export const listLibraryChangesQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('page size, 1–200'),
  cursor: z.string().min(1).max(64).optional().describe('`nextCursor` of the page before'),
});
export type ListLibraryChangesQuery = z.infer<typeof listLibraryChangesQuerySchema>;
