import { readConfig, serviceConfigShape } from '@app/service-kit';
import { z } from 'zod';

/** Environment of the process that looks after the broker while the system runs. */
export const brokerKeeperConfigSchema = z.object({
  NATS_URL: serviceConfigShape.NATS_URL.describe("NATS, as the broker's administrator"),
  OPS_PORT: serviceConfigShape.OPS_PORT,
  OPS_HOST: serviceConfigShape.OPS_HOST,
  LOG_LEVEL: serviceConfigShape.LOG_LEVEL,
});
export type BrokerKeeperConfig = z.infer<typeof brokerKeeperConfigSchema>;

/** @throws ConfigError */
export function readBrokerKeeperConfig(): BrokerKeeperConfig {
  return readConfig('broker-keeper', brokerKeeperConfigSchema, process.env);
}
