import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { audioFeatureNames, type FeatureProvider } from '@app/contracts';
import { testEnvironment, waitUntil } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { EnrichmentWorld } from '../../apps/enrichment-service/src/testing/enrichment-world.js';
import { track } from '../../apps/enrichment-service/src/testing/songs.js';

/**
 * A file of real audio features stands behind both providers; what is stored is compared with the file's figures. The
 * file is not part of the project: `npm run check:real -- DIR` says where it is.
 */
const { realData } = testEnvironment();
const file = join(realData ?? '', 'features', 'audio-features.csv');
const TIMEOUT_MS = 600_000;

const columns = audioFeatureNames.map((name) => ({
  name,
  column: name === 'timeSignature' ? 'time_signature' : name,
}));
const rowsSchema = z.array(z.record(z.string(), z.string()));

/** The figures of each track as the file has them, to the last digit; a blank cell is null. */
function figuresOfFile(without: readonly string[]): Map<string, Record<string, number | null>> {
  const rows = rowsSchema.parse(parse(readFileSync(file), { columns: true, bom: true }));
  return new Map(
    rows.map((row) => [
      row['spotify_id'] ?? '',
      Object.fromEntries(
        columns.map(({ name, column }) => {
          const cell = row[column] ?? '';
          return [name, cell === '' || without.includes(name) ? null : Number(cell)];
        }),
      ),
    ]),
  );
}

const cases: readonly [FeatureProvider, readonly string[], number][] = [
  ['soundcharts', [], 1],
  ['reccobeats', ['timeSignature'], 40],
];

const describeFile = existsSync(file) ? describe : describe.skip;
describeFile('real audio features', () => {
  it.each(cases)(
    'are stored as %s gives them, to the last digit',
    async (provider, without, perCall) => {
      const expected = figuresOfFile(without);
      expect(expected.size).toBeGreaterThan(1_000);
      await EnrichmentWorld.use(
        async (world) => {
          // Without an ISRC: each track is asked for by itself, and none gets the figures of another.
          const tracks = [...expected.keys()].map((spotifyId) => ({ ...track('a'), spotifyId }));
          await world.request(...tracks);
          await world.startWorker(8);
          await waitUntil(
            'the queue to settle',
            async () => {
              const { due, leased } = await world.status.read();
              return due + leased === 0;
            },
            TIMEOUT_MS,
          );
          const selected = columns.map(({ name, column }) => `${column} AS "${name}"`).join(', ');
          const rows = await world.rows<{ spotify_id: string } & Record<string, number | null>>(
            `SELECT spotify_id, ${selected} FROM enrichment.track_features WHERE provider = $1`,
            [provider],
          );
          const stored = new Map(rows.map(({ spotify_id, ...figures }) => [spotify_id, figures]));
          expect(stored.size).toBe(expected.size);
          const different = [...expected].filter(
            ([id, figures]) => JSON.stringify(stored.get(id)) !== JSON.stringify(figures),
          );
          expect(different).toEqual([]);
          const calls = await world.sandbox.calls(provider);
          expect(calls).toHaveLength(Math.ceil(expected.size / perCall));
        },
        { chain: [provider], features: file },
      );
    },
    TIMEOUT_MS + 60_000,
  );
});
