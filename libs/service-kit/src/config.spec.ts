import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  booleanFlagSchema,
  ConfigError,
  readConfig,
  sealingKeySchema,
  serviceConfigShape,
} from './config.js';

const schema = z.object({
  ...serviceConfigShape,
  SANDBOX: booleanFlagSchema.default(false),
  KEY: sealingKeySchema.optional(),
});
const good = { DATABASE_URL: 'postgres://u:p@127.0.0.1/db', NATS_URL: 'nats://127.0.0.1:4222' };

describe('readConfig', () => {
  it('converts, defaults, and takes an empty variable for an absent one', () => {
    const config = readConfig('gateway', schema, {
      ...good,
      OPS_PORT: '9100',
      SANDBOX: 'true',
      LOG_LEVEL: '',
    });
    expect(config).toMatchObject({ OPS_PORT: 9100, SANDBOX: true, LOG_LEVEL: 'info' });
  });

  it('names every problem at once and no value', () => {
    const read = (): unknown =>
      readConfig('gateway', schema, {
        DATABASE_URL: 'mysql://secret@host',
        OPS_PORT: 'high',
        KEY: 'k1:short-secret',
      });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/DATABASE_URL[\s\S]*NATS_URL[\s\S]*OPS_PORT[\s\S]*KEY/);
    expect(read).not.toThrow(/secret/);
  });
});
