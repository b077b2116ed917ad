import {
  booleanFlagSchema,
  readConfig,
  sealingKeySchema,
  serviceConfigShape,
} from '@app/service-kit';
import { z } from 'zod';

/** An origin: scheme, host and port. A path would be lost, so it is refused. */
const originSchema = z
  .url({ protocol: /^https?$/ })
  .refine(isOrigin, 'must be an origin, without a path')
  .transform((url) => new URL(url).origin);

function isOrigin(url: string): boolean {
  return URL.canParse(url) && new URL(url).href === `${new URL(url).origin}/`;
}

export const gatewayConfigSchema = z.object({
  ...serviceConfigShape,
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: originSchema.describe('where people open the page; decides redirect URI and cookies'),
  WEB_ROOT: z.string().default('dist/web').describe('the folder of the built page'),
  COOKIE_SECRET: z.string().min(24).describe('seals the cookie of a sign-in under way'),
  TOKEN_SEALING_KEY: sealingKeySchema.describe('the same as the sync-service’s'),
  SPOTIFY_CLIENT_ID: z.string().min(1).describe('of your app on the Spotify developer dashboard'),
  SPOTIFY_CLIENT_SECRET: z.string().min(1),
  SPOTIFY_ACCOUNTS_URL: z.url().default('https://accounts.spotify.com'),
  ADMIN_SPOTIFY_USER_ID: z.string().min(1).optional().describe('who becomes the admin'),
  REGISTRATION: z
    .enum(['open', 'closed'])
    .default('open')
    .describe('whether new people may sign in'),
  SANDBOX: booleanFlagSchema.default(false).describe('true where the providers are stand-ins'),
  TRUSTED_PROXIES: z
    .string()
    .optional()
    .describe(
      'addresses or networks of reverse proxies whose X-Forwarded-* headers count, by comma',
    ),
  STOP_DELAY_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(10_000)
    .default(0)
    .describe(
      'how long a stopping gateway says that it is not ready and answers all the same, until load balancers know',
    ),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ''),
    )
    .pipe(z.array(originSchema))
    .describe('origins of pages elsewhere that may read the API, by comma; none by default'),
  READS_PER_SECOND: z.coerce
    .number()
    .int()
    .min(1)
    .default(200)
    .describe('plain reads one address may make, sustained, per replica'),
});
export type GatewayConfig = z.infer<typeof gatewayConfigSchema>;

/** @throws ConfigError */
export function readGatewayConfig(): GatewayConfig {
  return readConfig('gateway', gatewayConfigSchema, process.env);
}

export const claimAdminConfigSchema = z.object({
  DATABASE_URL: serviceConfigShape.DATABASE_URL,
  PUBLIC_URL: originSchema.describe('where people open the page'),
});

/** @throws ConfigError */
export function readClaimAdminConfig(): z.infer<typeof claimAdminConfigSchema> {
  return readConfig('claim-admin', claimAdminConfigSchema, process.env);
}
