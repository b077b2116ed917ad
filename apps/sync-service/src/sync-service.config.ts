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
});
export type SyncServiceConfig = z.infer<typeof syncServiceConfigSchema>;

/** @throws ConfigError */
export function readSyncServiceConfig(): SyncServiceConfig {
  return readConfig('sync-service', syncServiceConfigSchema, process.env);
}
