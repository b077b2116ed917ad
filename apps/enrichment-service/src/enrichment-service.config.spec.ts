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
    ['', 1_000],
    ['25000', 25_000],
    ['unlimited', null],
  ])('takes %j for the calls of a month', (text, calls) => {
    const given = { ...environment, SOUNDCHARTS_MONTHLY_CALLS: text };
    const { SOUNDCHARTS_MONTHLY_CALLS } = readConfig('spec', enrichmentServiceConfigSchema, given);
    expect(SOUNDCHARTS_MONTHLY_CALLS).toBe(calls);
  });

  it.each([
    ['SOUNDCHARTS_MONTHLY_CALLS', 'many'],
    ['SOUNDCHARTS_MONTHLY_CALLS', '0'],
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
