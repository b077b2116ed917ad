import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.url(),
  NATS_URL: z.url(),
  UPSTREAM_URL: z.url(),
  /** Calls to the upstream at the same time. */
  CONCURRENCY: z.coerce.number().int().positive(),
});
export type BaselineConfig = z.infer<typeof schema>;

/** Throws where something is missing. */
export function readBaselineConfig(): BaselineConfig {
  return schema.parse(process.env);
}
