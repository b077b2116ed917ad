import { z } from 'zod';
import { SandboxStartError } from './sandbox.errors.js';

const optionalFile = z.string().min(1).nullable().default(null);

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  SANDBOX_LIBRARY: optionalFile,
  SANDBOX_FEATURES: optionalFile,
  SANDBOX_TRACKS: z.coerce.number().int().min(0).max(200_000).default(2_000),
  SPOTIFY_CLIENT_ID: z.string().min(1),
  SPOTIFY_CLIENT_SECRET: z.string().min(1),
  SOUNDCHARTS_APP_ID: z.string().min(1),
  SOUNDCHARTS_API_KEY: z.string().min(1),
});

/**
 * What a sandbox is started with. `port` 0 takes any free port. `library` and `features` are file names; without them
 * `tracks` is the size of the catalogue that is generated instead. The credentials are those that callers must show.
 */
export interface SandboxConfig {
  readonly port: number;
  readonly host: string;
  readonly library: string | null;
  readonly features: string | null;
  readonly tracks: number;
  readonly spotify: { readonly clientId: string; readonly clientSecret: string };
  readonly soundcharts: { readonly appId: string; readonly apiKey: string };
}

/**
 * Reads the sandbox's settings; a variable that is set to nothing counts as absent.
 * Throws `SandboxStartError` naming every variable that is missing or wrong, never its value.
 */
export function readSandboxConfig(
  environment: NodeJS.ProcessEnv = process.env,
): SandboxConfig & { readonly logLevel: string } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    throw new SandboxStartError(
      'invalid_configuration',
      `The settings are not usable: ${problems.join('; ')}.`,
    );
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    logLevel: env.LOG_LEVEL,
    library: env.SANDBOX_LIBRARY,
    features: env.SANDBOX_FEATURES,
    tracks: env.SANDBOX_TRACKS,
    spotify: { clientId: env.SPOTIFY_CLIENT_ID, clientSecret: env.SPOTIFY_CLIENT_SECRET },
    soundcharts: { appId: env.SOUNDCHARTS_APP_ID, apiKey: env.SOUNDCHARTS_API_KEY },
  };
}
