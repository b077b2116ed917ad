import { readConfig, serviceConfigShape } from '@app/service-kit';
import { z } from 'zod';

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** Environment of the provisioner: the owner's database URL and those of the roles it makes. */
export const provisionerConfigSchema = z.object({
  DATABASE_URL: postgresUrl.describe('Postgres, as the owner of all tables'),
  GATEWAY_DATABASE_URL: postgresUrl.describe('names the gateway role and its password'),
  SYNC_DATABASE_URL: postgresUrl.describe('names the sync-service role and its password'),
  ENRICHMENT_DATABASE_URL: postgresUrl.describe(
    'names the enrichment-service role and its password',
  ),
  GALLERY_DATABASE_URL: postgresUrl.describe('names the gallery-service role and its password'),
  NATS_URL: serviceConfigShape.NATS_URL.describe("NATS, as the broker's administrator"),
  LOG_LEVEL: serviceConfigShape.LOG_LEVEL,
  FAILPOINT: serviceConfigShape.FAILPOINT,
});
export type ProvisionerConfig = z.infer<typeof provisionerConfigSchema>;

/** @throws ConfigError */
export function readProvisionerConfig(): ProvisionerConfig {
  return readConfig('provisioner', provisionerConfigSchema, process.env);
}
