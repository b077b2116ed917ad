import { z } from 'zod';
import { problemCodeSchema } from '../requests/reply.js';

/** RFC 9457 problem details. `type` is `/problems/<code>`; `errors` names the offending inputs. */
export const problemDetailsSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: problemCodeSchema,
    detail: z.string(),
    instance: z.string(),
    retryAfter: z.iso.datetime().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;
