import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { apiTypes, apiTypesFile } from '../scripts/docs/api-types.js';

describe("the page's types of the interface", () => {
  it('are what the endpoints say; if not: npm run docs', async () => {
    expect(readFileSync(apiTypesFile, 'utf8')).toBe(await apiTypes());
  });
});
