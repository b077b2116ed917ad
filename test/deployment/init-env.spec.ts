import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readCompose } from './compose-file.js';
import { imageEnvironment, inheritedInstructions, readStages } from './dockerfile.js';
import { Checkout, freshEnvironment, providerKeys } from './init-env.js';
import { serviceSchemas } from './service-schemas.js';

const stages = readStages();
let checkout: Checkout;

beforeEach(() => {
  checkout = new Checkout();
});
afterEach(() => checkout.remove());

describe.each([
  ['with keys of your own', { ...freshEnvironment(), ...providerKeys }],
  ['with the sandbox', freshEnvironment('--sandbox')],
] as const)('the environment that deploy/init-env makes, %s', (_, environment) => {
  const { services } = readCompose(environment);

  it.each(Object.entries(serviceSchemas))('lets %s start', (name, schema) => {
    const image = inheritedInstructions(stages, services[name]?.build?.target ?? '');
    const given = { ...imageEnvironment(image), ...services[name]?.environment };
    const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
    expect(schema.safeParse(present).error).toBeUndefined();
  });
});

describe('deploy/init-env --sandbox', () => {
  it('needs no keys of providers, and has everybody use the sandbox', () => {
    const environment = checkout.initEnv('--sandbox');
    const { services } = readCompose(environment);
    expect(environment['COMPOSE_PROFILES']).toBe('sandbox');
    expect(services['gateway']?.environment).toMatchObject({
      SANDBOX: 'true',
      ADMIN_SPOTIFY_USER_ID: 'sandbox-admin',
      SPOTIFY_ACCOUNTS_URL: 'http://sandbox.localhost:4000/accounts',
    });
    expect(services['sync-service']?.environment).toMatchObject({
      SPOTIFY_ACCOUNTS_URL: 'http://sandbox.localhost:4000/accounts',
      SPOTIFY_API_URL: 'http://sandbox:4000/spotify/v1',
    });
    expect(services['enrichment-service']?.environment).toMatchObject({
      SOUNDCHARTS_URL: 'http://sandbox:4000/soundcharts',
    });
    for (const name of ['SPOTIFY_CLIENT_ID', 'SPOTIFY_CLIENT_SECRET']) {
      expect(services['sandbox']?.environment[name]).toBe(services['gateway']?.environment[name]);
    }
    // One name for browsers, by the published port, and for the containers, by the alias.
    expect(services['sandbox']?.ports).toEqual(['127.0.0.1:4000:4000']);
    expect(services['sandbox']?.networks).toEqual({ frontend: { aliases: ['sandbox.localhost'] } });
  });
});

describe('deploy/init-env', () => {
  it('makes each secret anew, and the file for its owner only', () => {
    const first = checkout.initEnv();
    const second = freshEnvironment();
    const secrets = Object.keys(first).filter((name) => /PASSWORD|COOKIE|SEALING/.test(name));
    expect(secrets).toHaveLength(12);
    const values = secrets.flatMap((name) => [first[name], second[name]]);
    expect(new Set(values).size).toBe(24);
    expect(statSync(join(checkout.path, '.env')).mode & 0o777).toBe(0o600);
  });

  it('leaves an .env that exists alone', () => {
    const before = checkout.initEnv();
    expect(() => checkout.initEnv('--sandbox')).toThrow(/exists already/);
    expect(checkout.readEnv()).toEqual(before);
    const files = readdirSync(checkout.path).toSorted();
    expect(files).toEqual(['.env', '.env.example', 'deploy']);
  });

  it('refuses an option that it does not know', () => {
    expect(() => checkout.initEnv('--sandpit')).toThrow(/usage/);
    expect(readdirSync(checkout.path)).not.toContain('.env');
  });
});
