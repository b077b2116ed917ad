import { z } from 'zod';
import { sandboxProviderSchema } from '../calls/sandbox-provider.js';

/**
 * A scripted answer. It takes the next `times` calls (null: all of them, until it is deleted) whose path, query
 * included, begins with `match` (by default every path of the provider).
 *
 * - `hang`: the call is never answered
 * - `delayMs` alone: the call is answered as usual, later
 * - `status`: this is the answer, after `delayMs` if that is given. A text `body` is sent as it is, `text/plain` unless
 *   `headers` say otherwise; any other `body` is sent as JSON; without one the answer is empty
 * - `bodyBytes`, in the place of `body`: so many bytes of text, for answers that nobody could want
 */
export const faultSchema = z
  .strictObject({
    provider: sandboxProviderSchema,
    match: z.string().optional(),
    times: z.int().positive().nullable().default(1),
    hang: z.literal(true).optional(),
    delayMs: z.int().min(0).max(600_000).optional(),
    status: z.int().min(200).max(599).optional(),
    headers: z.record(z.string(), z.string()).optional(),
    body: z.json().optional(),
    bodyBytes: z.int().positive().max(250_000_000).optional(),
  })
  .refine(
    ({ hang, delayMs, status }) =>
      (hang === true) !== (delayMs !== undefined || status !== undefined),
    {
      message: 'a fault is either hang, or a status, or delayMs, or a status with delayMs',
    },
  )
  .refine(
    ({ status, headers, body, bodyBytes }) =>
      status !== undefined || (headers ?? body ?? bodyBytes) === undefined,
    { message: 'headers and body need a status' },
  )
  .refine(({ body, bodyBytes }) => body === undefined || bodyBytes === undefined, {
    message: 'a body is either given or made up of bodyBytes',
  })
  .refine(({ provider, match }) => match === undefined || match.startsWith(`/${provider}/`), {
    path: ['match'],
    message: 'match is a path as the call log shows it, beginning with /<provider>/',
  });
export type Fault = z.infer<typeof faultSchema>;

/** One fault, or several that go to the end of the queue in this order. */
export const newFaultsSchema = z.union([
  faultSchema.transform((fault) => [fault]),
  z.array(faultSchema),
]);
