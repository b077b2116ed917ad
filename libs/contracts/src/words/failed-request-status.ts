import { z } from 'zod';

/**
 * What becomes of a track whose request failed.
 *
 * - `pending`: the provider has nothing yet and is asked again later
 * - `retrying`: the provider could not be asked and is tried again soon
 * - `failed`: nobody tries again by itself
 * - `resolved`: there are features now
 * - `dismissed`: the admin wants neither to see nor to ask for it any more
 */
export const failedRequestStatuses = [
  'pending',
  'retrying',
  'failed',
  'resolved',
  'dismissed',
] as const;
export const failedRequestStatusSchema = z.enum(failedRequestStatuses);
export type FailedRequestStatus = z.infer<typeof failedRequestStatusSchema>;
