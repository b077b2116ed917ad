import { readConfig, serviceConfigShape } from '@app/service-kit';
import { z } from 'zod';
import { backupConfigSchema } from './backup.config.js';

/** Environment of the purge command. */
export const purgeConfigSchema = z.object({
  DATABASE_URL: backupConfigSchema.shape.DATABASE_URL,
  NATS_URL: serviceConfigShape.NATS_URL.describe("NATS, as the broker's administrator"),
});

/** @throws ConfigError */
export function readPurgeConfig(): z.infer<typeof purgeConfigSchema> {
  return readConfig('purge', purgeConfigSchema, process.env);
}
