import { describe, expect, it } from '@jest/globals';
import { readSandboxConfig } from './sandbox.config.js';

const environment = {
  PORT: '4010',
  SPOTIFY_CLIENT_ID: 'client',
  SPOTIFY_CLIENT_SECRET: 'spotify secret',
  SOUNDCHARTS_APP_ID: 'app',
  SOUNDCHARTS_API_KEY: 'soundcharts secret',
};

describe('the settings of the sandbox', () => {
  it('have defaults for all but the port and the credentials; what is set to nothing is absent', () => {
    expect(readSandboxConfig({ ...environment, SANDBOX_LIBRARY: '', SANDBOX_TRACKS: '' })).toEqual({
      port: 4010,
      host: '127.0.0.1',
      logLevel: 'info',
      library: null,
      features: null,
      tracks: 2000,
      spotify: { clientId: 'client', clientSecret: 'spotify secret' },
      soundcharts: { appId: 'app', apiKey: 'soundcharts secret' },
    });
  });

  it('are refused in one sentence that names the variables and shows no values', () => {
    const wrong = { ...environment, SANDBOX_TRACKS: 'plenty', SPOTIFY_CLIENT_SECRET: '' };
    expect(() => readSandboxConfig(wrong)).toThrow(
      /^The settings are not usable: .*SANDBOX_TRACKS: .*SPOTIFY_CLIENT_SECRET: .*\.$/,
    );
    expect(() => readSandboxConfig(wrong)).not.toThrow(/plenty/);
  });
});
