import { readConfig, sealingKeySchema, serviceConfigShape } from '@app/service-kit';
import { z } from 'zod';

export const syncServiceConfigSchema = z.object({
  ...serviceConfigShape,
  TOKEN_SEALING_KEY: sealingKeySchema.describe(
    'opens and seals Spotify tokens; the same as the gateway’s',
  ),
  SPOTIFY_CLIENT_ID: z.string().min(1).describe('of your app on the Spotify developer dashboard'),
  SPOTIFY_CLIENT_SECRET: z.string().min(1),
  SPOTIFY_ACCOUNTS_URL: z.url().default('https://accounts.spotify.com'),
  SPOTIFY_API_URL: z.url().default('https://api.spotify.com/v1'),
  SYNC_INCREMENTAL_EVERY_MINUTES: z.coerce
    .number()
    .min(0)
    .max(44_640)
    .default(60)
    .describe('how often the schedule looks for new tracks; 0: never'),
  SYNC_FULL_EVERY_HOURS: z.coerce
    .number()
    .min(0)
    .max(8_784)
    .default(24)
    .describe('how often the schedule reads the whole library; 0: never'),
  SYNC_DAILY_CALLS: z.coerce
    .number()
    .int()
    .min(0)
    .default(600)
    .describe('calls to Spotify in 24 hours beyond which scheduled work waits'),
  SYNC_REMOVAL_LIMIT: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(0.2)
    .describe('share of the library that may vanish without the admin’s word, 0 to 1'),
});
export type SyncServiceConfig = z.infer<typeof syncServiceConfigSchema>;

/** @throws ConfigError */
export function readSyncServiceConfig(): SyncServiceConfig {
  return readConfig('sync-service', syncServiceConfigSchema, process.env);
}
