import { z } from 'zod';
import { failpointSchema } from './failpoint.js';

/** Thrown at start when the environment is not usable. The message names every problem and no value. */
export class ConfigError extends Error {
  constructor(service: string, problems: readonly string[]) {
    super(
      `${service} cannot start, its environment is incomplete:\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

/** What every service needs. `OPS_PORT` serves health and metrics and is not meant for the public. */
export const serviceConfigShape = {
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .describe("Postgres, as the service's own role"),
  NATS_URL: z.url({ protocol: /^(nats|tls)$/ }).describe("NATS, as the service's own user"),
  OPS_PORT: z.coerce.number().int().min(0).max(65535).default(9000).describe('health and metrics'),
  OPS_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('the address health and metrics are served on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  FAILPOINT: failpointSchema
    .optional()
    .describe('for tests: fail on purpose, <name>:<kill|throw|hang>[@<n>]'),
} as const;

/** `true` or `false`, as text. */
export const booleanFlagSchema = z.enum(['true', 'false']).transform((text) => text === 'true');

/** `<key id>:<base64 of 32 bytes>`. */
export const sealingKeySchema = z
  .string()
  .regex(
    /^[A-Za-z0-9_-]{1,32}:[A-Za-z0-9+/]{43}=$/,
    'must be <key id>:<base64 of 32 random bytes>',
  );

/**
 * Parses the environment with the service's schema; empty variables count as absent.
 * @throws ConfigError naming each missing or malformed variable, never its value.
 */
export function readConfig<TSchema extends z.ZodType>(
  service: string,
  schema: TSchema,
  environment: Record<string, string | undefined>,
): z.infer<TSchema> {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== ''),
  );
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    service,
    parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
  );
}
