import { z } from 'zod';
import { failedRequestStatusSchema } from '../words/failed-request-status.js';
import { providerOutcomes, providerOutcomeSchema } from '../words/provider-outcome.js';
import { featureProviderSchema } from '../words/provider.js';
import { spotifyTrackIdSchema } from '../words/spotify-id.js';

/** The latest reason why a track has no features: one row per track. `errorCode` is the HTTP status. */
export const failedRequestSchema = z
  .object({
    spotifyId: spotifyTrackIdSchema,
    name: z.string(),
    artists: z.string(),
    isrc: z.string().nullable(),
    provider: featureProviderSchema,
    status: failedRequestStatusSchema,
    outcome: providerOutcomeSchema,
    errorCode: z.int().nullable(),
    errorMessage: z.string(),
    errorResponse: z.string().nullable().describe('the start of what the provider said'),
    responseSha256: z.string().nullable().describe('of the whole answer'),
    attempts: z.int().nonnegative(),
    maxAttempts: z.int().positive(),
    nextRetryAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'FailedRequest' });
export type FailedRequest = z.infer<typeof failedRequestSchema>;

/** The newest first. `open` counts, by outcome, the failures that are neither resolved nor dismissed. */
export const failedRequestPageSchema = z
  .object({
    items: z.array(failedRequestSchema),
    nextCursor: z.string().nullable(),
    open: z.partialRecord(providerOutcomeSchema, z.int().nonnegative()),
  })
  .meta({ id: 'FailedRequestPage' });
export type FailedRequestPage = z.infer<typeof failedRequestPageSchema>;

/** Query of `GET /api/admin/failed-requests`; without a status it lists what is neither resolved nor dismissed. */
export const listFailedRequestsQuerySchema = z.strictObject({
  status: failedRequestStatusSchema.optional(),
  outcome: providerOutcomeSchema.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('page size, 1–200'),
  cursor: z.string().min(1).max(512).optional().describe('`nextCursor` of the page before'),
});

/** `POST /api/admin/failed-requests/retry`: all open failures of a kind. */
export const retryFailedRequestsBodySchema = z
  .strictObject({ outcome: z.enum(providerOutcomes) })
  .meta({ id: 'RetryFailedRequests' });

/** How many tracks something was done for. */
export const tracksConcernedSchema = z
  .object({ tracks: z.int().nonnegative() })
  .meta({ id: 'TracksConcerned' });
export type TracksConcerned = z.infer<typeof tracksConcernedSchema>;
