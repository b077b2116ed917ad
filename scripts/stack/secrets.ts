import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { PlainError } from './plain-error.js';

const secretSchema = z.string().min(1);

const secretsSchema = z.object({
  postgres: z.object({
    superuser: secretSchema,
    gateway: secretSchema,
    sync: secretSchema,
    enrichment: secretSchema,
    gallery: secretSchema,
  }),
  nats: z.object({
    admin: secretSchema,
    gateway: secretSchema,
    'sync-service': secretSchema,
    'enrichment-service': secretSchema,
    'gallery-service': secretSchema,
  }),
  cookieSecret: secretSchema,
  tokenSealingKey: z.string().regex(/^[A-Za-z0-9_-]+:[A-Za-z0-9+/]{43}=$/),
  sandbox: z.object({
    spotifyClientId: secretSchema,
    spotifyClientSecret: secretSchema,
    soundchartsAppId: secretSchema,
    soundchartsApiKey: secretSchema,
  }),
});

/** Everything secret that one data directory needs. Passwords are URL-safe. */
export type Secrets = z.infer<typeof secretsSchema>;

/** `secrets.json` exists but cannot be used. */
export class SecretsError extends PlainError {
  override readonly name = 'SecretsError';
}

/** Reads `secrets.json`, or makes it (mode 0600) where there is none. Throws `SecretsError` for a damaged file. */
export async function loadSecrets(file: string): Promise<Secrets> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text !== null) return parseSecrets(file, text);
  const secrets = makeSecrets();
  await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}

/** Fresh secrets from the system's random source. */
export function makeSecrets(): Secrets {
  return {
    postgres: {
      superuser: password(),
      gateway: password(),
      sync: password(),
      enrichment: password(),
      gallery: password(),
    },
    nats: {
      admin: password(),
      gateway: password(),
      'sync-service': password(),
      'enrichment-service': password(),
      'gallery-service': password(),
    },
    cookieSecret: password(),
    tokenSealingKey: `local:${randomBytes(32).toString('base64')}`,
    sandbox: {
      spotifyClientId: randomBytes(16).toString('hex'),
      spotifyClientSecret: randomBytes(16).toString('hex'),
      soundchartsAppId: `sandbox-${randomBytes(4).toString('hex')}`,
      soundchartsApiKey: randomBytes(16).toString('hex'),
    },
  };
}

function password(): string {
  return randomBytes(32).toString('base64url');
}

function parseSecrets(file: string, text: string): Secrets {
  try {
    return secretsSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new SecretsError(`${file} is damaged: restore it, or start over with --fresh`, {
      cause: error,
    });
  }
}
