import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { enrichmentServiceConfigSchema } from '../../apps/enrichment-service/src/enrichment-service.config.js';
import { galleryServiceConfigSchema } from '../../apps/gallery-service/src/gallery-service.config.js';
import {
  claimAdminConfigSchema,
  gatewayConfigSchema,
} from '../../apps/gateway/src/gateway.config.js';
import { backupConfigSchema } from '../../apps/provisioner/src/backup.config.js';
import { brokerKeeperConfigSchema } from '../../apps/provisioner/src/broker-keeper.config.js';
import { provisionerConfigSchema } from '../../apps/provisioner/src/provisioner.config.js';
import { replayConfigSchema } from '../../apps/provisioner/src/replay.config.js';
import { syncServiceConfigSchema } from '../../apps/sync-service/src/sync-service.config.js';

/** What each service of `docker-compose.yml` reads from its environment. */
export const serviceSchemas: Readonly<Record<string, z.ZodObject>> = {
  provisioner: provisionerConfigSchema,
  'broker-keeper': brokerKeeperConfigSchema,
  gateway: gatewayConfigSchema,
  'sync-service': syncServiceConfigSchema,
  'enrichment-service': enrichmentServiceConfigSchema,
  'gallery-service': galleryServiceConfigSchema,
};

/** What the operator's commands read. */
export const commandSchemas: readonly z.ZodObject[] = [
  claimAdminConfigSchema,
  replayConfigSchema,
  backupConfigSchema,
];

/** What the sandbox reads: its schema is its own affair, so the names are taken from its source. */
export const sandboxVariables: readonly string[] = [
  ...readFileSync('apps/sandbox/src/sandbox.config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+): /gm),
].map(([, name = '']) => name);

/** The variables without which a process does not start. */
export function requiredVariables(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => !z.safeParse(field, undefined).success)
    .map(([name]) => name);
}
