import { readConfig } from '@app/service-kit';
import { describe, expect, it } from '@jest/globals';
import { enrichmentServiceConfigSchema } from './enrichment-service.config.js';

const environment = {
  DATABASE_URL: 'postgres://pm_enrichment:secret@127.0.0.1/pm',
  NATS_URL: 'nats://127.0.0.1',
  SOUNDCHARTS_APP_ID: 'app',
  SOUNDCHARTS_API_KEY: 'key',
};

describe('the configuration', () => {
  it('asks the real provider, five calls at a time, unless told otherwise', () => {
    expect(readConfig('spec', enrichmentServiceConfigSchema, environment)).toMatchObject({
      SOUNDCHARTS_URL: 'https://customer.api.soundcharts.com',
      ENRICHMENT_CONCURRENCY: 5,
    });
  });

  it.each([
    ['SOUNDCHARTS_APP_ID', ''],
    ['SOUNDCHARTS_API_KEY', ''],
    ['SOUNDCHARTS_URL', 'soundcharts'],
    ['ENRICHMENT_CONCURRENCY', '0'],
  ])('names %s where it is not usable', (name, value) => {
    const read = (): unknown =>
      readConfig('spec', enrichmentServiceConfigSchema, { ...environment, [name]: value });
    expect(read).toThrow(name);
  });
});
