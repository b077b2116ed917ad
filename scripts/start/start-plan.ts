import { createHash } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import type { ScriptEnvironment } from '../environment.js';
import { PlainError } from '../stack/plain-error.js';
import type { StartOptions } from './arguments.js';

/** A pair that identifies this installation to a provider. */
export interface SpotifyApp {
  readonly clientId: string;
  readonly clientSecret: string;
}
export interface SoundchartsApp {
  readonly appId: string;
  readonly apiKey: string;
}

/** What will be started, decided from the options and the environment alone. */
export interface StartPlan {
  readonly dataDirectory: string;
  /** The owner's address of a Postgres of the person's own; null: the embedded one. */
  readonly databaseUrl: string | null;
  /** The address of a NATS of the person's own; null: the embedded one. */
  readonly natsUrl: string | null;
  /** null: the stand-in. */
  readonly spotify: SpotifyApp | null;
  readonly soundcharts: SoundchartsApp | null;
  readonly needsSandbox: boolean;
}

/** The options and the environment contradict each other. */
export class PlanError extends PlainError {
  override readonly name = 'PlanError';
}

/** Decides what to start. `root` is the checkout. Throws `PlanError`. */
export function planStart(
  root: string,
  options: StartOptions,
  environment: ScriptEnvironment,
): StartPlan {
  const spotify = spotifyApp(environment);
  const soundcharts = soundchartsApp(environment);
  refuseUnused('--library', options.library, 'SPOTIFY_CLIENT_ID', spotify);
  refuseUnused('--features', options.features, 'SOUNDCHARTS_APP_ID', soundcharts);
  return {
    dataDirectory:
      options.data ?? join(root, '.data', directoryName(options, spotify, soundcharts)),
    databaseUrl: environment.DATABASE_URL ?? null,
    natsUrl: environment.NATS_URL ?? null,
    spotify,
    soundcharts,
    needsSandbox: spotify === null || soundcharts === null,
  };
}

/** A file for a stand-in makes no sense where keys ask for the real thing. */
function refuseUnused(
  option: string,
  file: string | undefined,
  variable: string,
  provider: object | null,
): void {
  if (file === undefined || provider === null) return;
  throw new PlanError(
    `${option} is for the stand-in, and ${variable} asks for the real one: drop either`,
  );
}

/**
 * Stored tracks and features never change, so what came from different sources never shares a directory: another
 * library, another file of features, or a real provider in place of a stand-in.
 */
function directoryName(
  options: StartOptions,
  spotify: SpotifyApp | null,
  soundcharts: SoundchartsApp | null,
): string {
  const source = [
    spotify === null ? (options.library ?? 'generated') : `spotify:${spotify.clientId}`,
    soundcharts === null ? (options.features ?? 'invented') : 'soundcharts',
  ];
  const hash = createHash('sha256').update(source.join('\n')).digest('hex').slice(0, 8);
  return `${libraryName(options, spotify)}-${hash}`;
}

function libraryName(options: StartOptions, spotify: SpotifyApp | null): string {
  if (spotify !== null) return 'spotify';
  if (options.library === undefined) return 'generated';
  const name = basename(options.library, extname(options.library));
  const plain = name.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, 40);
  return plain.replaceAll(/^-+|-+$/g, '') || 'library';
}

function spotifyApp(environment: ScriptEnvironment): SpotifyApp | null {
  const { SPOTIFY_CLIENT_ID: clientId, SPOTIFY_CLIENT_SECRET: clientSecret } = environment;
  return clientId === undefined || clientSecret === undefined ? null : { clientId, clientSecret };
}

function soundchartsApp(environment: ScriptEnvironment): SoundchartsApp | null {
  const { SOUNDCHARTS_APP_ID: appId, SOUNDCHARTS_API_KEY: apiKey } = environment;
  return appId === undefined || apiKey === undefined ? null : { appId, apiKey };
}
