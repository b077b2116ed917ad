import { describe, expect, it } from '@jest/globals';
import { missingGuarantees } from './server-guarantees.js';

describe('missingGuarantees', () => {
  it.each([
    ['2.9.10', 2],
    ['2.10.27', 1],
    ['2.14.0', 0],
    ['2.15.0-dev', 0],
    ['3.0.0', 0],
  ])('knows what nats-server %s lacks', (version, count) => {
    expect(missingGuarantees(version)).toHaveLength(count);
  });
});
