import { z } from 'zod';

/**
 * What the operator is told about without asking.
 *
 * - `token_expiring`: a Spotify consent ends in 30, 7 or 1 days, or has ended
 * - `quota_closed`: a provider's quota is used up; nothing is asked until it opens again
 * - `run_failed`: a sync run ended without reading the library
 * - `removals_pending`: a run wants to take away more of the library than is believed without a person's word
 * - `provider_refused`: a provider refuses the credentials or the plan; its work stands still
 * - `test`: somebody tried whether a webhook works
 */
export const noticeKinds = [
  'token_expiring',
  'quota_closed',
  'run_failed',
  'removals_pending',
  'provider_refused',
  'test',
] as const;
export const noticeKindSchema = z.enum(noticeKinds);
export type NoticeKind = z.infer<typeof noticeKindSchema>;

/** One notice. `key` is the same for the same fact however often it is seen: a notice is raised once. */
export const noticeSchema = z.object({
  key: z.string().min(1).max(200),
  kind: noticeKindSchema,
  title: z.string().min(1).max(120),
  message: z.string().min(1).max(1000),
  /** when the matter ends by itself, where that is known */
  until: z.iso.datetime().nullable(),
  raisedAt: z.iso.datetime(),
});
export type Notice = z.infer<typeof noticeSchema>;
