import { readFileSync } from 'node:fs';
import { eventContracts } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { dataFields } from '../scripts/docs/data-fields.js';
import { eventsDocument } from '../scripts/docs/events-document.js';

describe('docs/events.md', () => {
  it('is what the contracts say; if not: npm run build && node dist/scripts/docs/write-events-document.js', () => {
    expect(readFileSync('docs/events.md', 'utf8')).toBe(eventsDocument('.'));
  });

  it.each(eventContracts.map((contract) => [contract.type, contract] as const))(
    'shows every field of %s',
    (_, contract) => {
      const shown = dataFields(contract.data).map(({ path }) => path);
      const declared = Object.keys((contract.data as z.ZodObject).shape);
      expect(shown).toEqual(expect.arrayContaining(declared));
    },
  );
});

describe('the fields of event data', () => {
  it('are told with their place, type and bounds', () => {
    const schema = z.object({
      id: z.string().length(12).nullable(),
      at: z.iso.datetime(),
      count: z.int().positive(),
      key: z.int().min(0).max(11).nullable(),
      kind: z.enum(['a', 'b']),
      parts: z.array(z.object({ url: z.url().nullable() })),
    });
    expect(dataFields(schema)).toEqual([
      { path: 'id', type: 'string or null', bounds: '12 characters' },
      { path: 'at', type: 'time (ISO 8601, UTC)', bounds: '' },
      { path: 'count', type: 'integer', bounds: 'above 0' },
      { path: 'key', type: 'integer or null', bounds: 'from 0 to 11' },
      { path: 'kind', type: 'string', bounds: '`a`, `b`' },
      { path: 'parts', type: 'array of object', bounds: '' },
      { path: 'parts[].url', type: 'URL or null', bounds: '' },
    ]);
  });
});
