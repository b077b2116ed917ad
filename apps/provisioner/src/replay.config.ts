import { readConfig, serviceConfigShape } from '@app/service-kit';
import { z } from 'zod';

/** Environment of the replay command. */
export const replayConfigSchema = z.object({
  NATS_URL: serviceConfigShape.NATS_URL.describe("NATS, as the broker's administrator"),
});

/** @throws ConfigError */
export function readReplayConfig(): z.infer<typeof replayConfigSchema> {
  return readConfig('replay', replayConfigSchema, process.env);
}
