import { ConfigError, readConfig } from '@app/service-kit';
import { describe, expect, it } from '@jest/globals';
import { gatewayConfigSchema } from './gateway.config.js';

const complete = {
  DATABASE_URL: 'postgres://pm_gateway:x@127.0.0.1:5432/pm',
  NATS_URL: 'nats://127.0.0.1:4222',
  PUBLIC_URL: 'http://127.0.0.1:3000',
  COOKIE_SECRET: 'a secret of thirty-two characters',
  TOKEN_SEALING_KEY: `k1:${Buffer.alloc(32).toString('base64')}`,
  SPOTIFY_CLIENT_ID: 'id',
  SPOTIFY_CLIENT_SECRET: 'very-secret',
};
const read = (environment: Record<string, string | undefined>) =>
  readConfig('gateway', gatewayConfigSchema, environment);

describe('the configuration', () => {
  it('has defaults for what is not a matter of the place', () => {
    expect(read(complete)).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3000,
      WEB_ROOT: 'dist/web',
      SPOTIFY_ACCOUNTS_URL: 'https://accounts.spotify.com',
      REGISTRATION: 'open',
      SANDBOX: false,
    });
  });

  it.each([
    ['https://gallery.example/', 'https://gallery.example'],
    ['HTTPS://Gallery.example:443', 'https://gallery.example'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ])('takes PUBLIC_URL %s as the origin %s', (given, origin) => {
    expect(read({ ...complete, PUBLIC_URL: given }).PUBLIC_URL).toBe(origin);
  });

  it.each(['https://gallery.example/music', 'gallery.example', 'ftp://x', 'https://x/?a=1'])(
    'refuses PUBLIC_URL %s',
    (given) => {
      expect(() => read({ ...complete, PUBLIC_URL: given })).toThrow(/PUBLIC_URL/);
    },
  );

  it('names what is missing or wrong and tells no value', () => {
    const attempt = (): unknown =>
      read({
        ...complete,
        COOKIE_SECRET: 'too-short',
        TOKEN_SEALING_KEY: undefined,
        REGISTRATION: 'maybe',
      });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).toThrow(/COOKIE_SECRET[\s\S]*TOKEN_SEALING_KEY[\s\S]*REGISTRATION/);
    expect(attempt).not.toThrow(/too-short|very-secret/);
  });
});
