import { z } from 'zod';

/**
 * Why a service could not do what it was asked. A closed set, mapped to an HTTP status in one place (the gateway).
 * `until` says when to come back, where that is known.
 */
export const problemCodes = [
  'invalid_request',
  'invalid_cursor',
  'not_signed_in',
  'invalid_token',
  'scope_missing',
  'not_allowed',
  'cross_site_request',
  'not_found',
  'conflict',
  'gallery_not_published',
  'registration_closed',
  'admin_exists',
  'invalid_claim_code',
  'sign_in_failed',
  'consent_refused',
  'spotify_not_allow_listed',
  'spotify_premium_required',
  'spotify_forbidden',
  'spotify_unauthorized',
  'spotify_unavailable',
  'spotify_rate_limited',
  'spotify_quota_exhausted',
  'spotify_not_connected',
  'too_many_requests',
  'payload_too_large',
  'unsupported_media_type',
  'method_not_allowed',
  'service_unavailable',
  'internal_error',
] as const;
export const problemCodeSchema = z.enum(problemCodes);
export type ProblemCode = z.infer<typeof problemCodeSchema>;

export const problemSchema = z.object({
  code: problemCodeSchema,
  detail: z.string(),
  until: z.iso.datetime().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** The shape of every answer between services: a value, or a coded problem. Nothing is thrown across the wire. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem: problemSchema }),
]);

/** One request that the gateway may make of a service. */
export interface RequestContract<
  TRequest extends z.ZodType = z.ZodType,
  TReply extends z.ZodType = z.ZodType,
> {
  /** The NATS subject, `<schema>.<verb-noun>`; the service listens on it as a queue group. */
  readonly subject: string;
  readonly request: TRequest;
  readonly reply: TReply;
}

/** Declares a request. It exists for type inference: the result is the argument. */
export function defineRequest<TRequest extends z.ZodType, TReply extends z.ZodType>(
  contract: RequestContract<TRequest, TReply>,
): RequestContract<TRequest, TReply> {
  return contract;
}

/** The value that a request answers with. */
export type ReplyValue<TContract extends RequestContract> = z.infer<TContract['reply']>;
