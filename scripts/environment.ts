import { z } from 'zod';
import { PlainError } from './stack/plain-error.js';

const given = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' ? undefined : value));
const natsAddress = given.pipe(z.url({ protocol: /^(nats|tls)$/ }).optional());
const address = given.pipe(z.url().optional());

const seconds = (fallback: number) =>
  given
    .transform((value) => (value === undefined ? fallback : Number(value)))
    .pipe(z.number().positive());

const variablesSchema = z.object({
  DATABASE_URL: address,
  GATEWAY_DATABASE_URL: address,
  SYNC_DATABASE_URL: address,
  ENRICHMENT_DATABASE_URL: address,
  GALLERY_DATABASE_URL: address,
  NATS_URL: natsAddress,
  GATEWAY_NATS_URL: natsAddress,
  SYNC_NATS_URL: natsAddress,
  ENRICHMENT_NATS_URL: natsAddress,
  GALLERY_NATS_URL: natsAddress,
  SPOTIFY_CLIENT_ID: given,
  SPOTIFY_CLIENT_SECRET: given,
  SOUNDCHARTS_APP_ID: given,
  SOUNDCHARTS_API_KEY: given,
  SPOTIFY_ACCOUNTS_URL: address,
  SPOTIFY_API_URL: address,
  SOUNDCHARTS_URL: address,
  SOUNDCHARTS_CALLS_PER_MINUTE: given,
  SOUNDCHARTS_DAILY_CALLS: given,
  SOUNDCHARTS_MONTHLY_CALLS: given,
  RECCOBEATS_URL: address,
  RECCOBEATS_CALLS_PER_MINUTE: given,
  SANDBOX_TRACKS: given,
  ADMIN_SPOTIFY_USER_ID: given,
  PUBLIC_URL: address,
  COOKIE_SECRET: given,
  TOKEN_SEALING_KEY: given,
  STALL_TIMEOUT_SECONDS: seconds(120),
  PLAYLIST_MAKER_URL: address,
  PLAYLIST_MAKER_TOKEN: given,
  CI: given,
  PATH: z.string().default('/usr/local/bin:/usr/bin:/bin'),
  INIT_CWD: given,
  NODE_OPTIONS: given,
  npm_lifecycle_event: given,
});

/** Every value of the environment that the scripts read, with empty strings taken as "not given". */
export interface ScriptEnvironment extends z.infer<typeof variablesSchema> {
  /** What npm made of flags and its own settings: `npm_config_port` is found as `port`. */
  readonly npmConfig: Readonly<Record<string, string>>;
  /** What every child may see: the whole environment without npm's variables and without anything secret. */
  readonly inherited: Readonly<Record<string, string>>;
}

/** The environment cannot be used as it is; the message names the variables. */
export class EnvironmentError extends PlainError {
  override readonly name = 'EnvironmentError';
}

/** Reads the environment once. Throws `EnvironmentError` for values that make no sense. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>> = process.env,
): ScriptEnvironment {
  const parsed = variablesSchema.safeParse(source);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${issue.path.join('.')}: ${issue.message}`,
    );
    throw new EnvironmentError(`the environment has unusable values: ${problems.join('; ')}`);
  }
  requireBoth(parsed.data, 'SPOTIFY_CLIENT_ID', 'SPOTIFY_CLIENT_SECRET');
  requireBoth(parsed.data, 'SOUNDCHARTS_APP_ID', 'SOUNDCHARTS_API_KEY');

  const npmConfig: Record<string, string> = {};
  const inherited: Record<string, string> = {};
  for (const [name, value] of Object.entries(source)) {
    if (value === undefined) continue;
    if (name.startsWith('npm_config_')) npmConfig[name.slice('npm_config_'.length)] = value;
    if (!isWithheld(name)) inherited[name] = value;
  }
  return { ...parsed.data, npmConfig, inherited };
}

function requireBoth(
  values: z.infer<typeof variablesSchema>,
  first: keyof typeof values,
  second: keyof typeof values,
): void {
  if ((values[first] === undefined) === (values[second] === undefined)) return;
  const [present, absent] = values[first] === undefined ? [second, first] : [first, second];
  throw new EnvironmentError(`${present} is given without ${absent}: give both or neither`);
}

const providerVariable = /^(SPOTIFY|SOUNDCHARTS|RECCOBEATS|SANDBOX)_/;
const connectionVariable = /(^|_)(DATABASE_URL|NATS_URL|NATS_MONITOR_URL)$/;
const ownVariables = new Set([
  'SANDBOX',
  'PORT',
  'HOST',
  'OPS_PORT',
  'OPS_HOST',
  'PUBLIC_URL',
  'WEB_ROOT',
  'COOKIE_SECRET',
  'TOKEN_SEALING_KEY',
  'ADMIN_SPOTIFY_USER_ID',
  'STALL_TIMEOUT_SECONDS',
  'PLAYLIST_MAKER_URL',
  'PLAYLIST_MAKER_TOKEN',
  'INIT_CWD',
]);

function isWithheld(name: string): boolean {
  return (
    name.startsWith('npm_') ||
    providerVariable.test(name) ||
    connectionVariable.test(name) ||
    ownVariables.has(name)
  );
}
