import { armFailpoint, failpointSchema } from '@app/service-kit';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SyncWorld } from '../testing/sync-world.js';

let world: SyncWorld;

beforeEach(async () => {
  world = await SyncWorld.open(120);
});

afterEach(async () => {
  armFailpoint(undefined);
  await world.close();
});

describe('a run that an outage tore from a living worker', () => {
  it.each(['sync.after-fetch:throw@2', 'sync.after-commit:throw', 'sync.before-finish:throw'])(
    'is taken up again at once, not when its lease ends: %s',
    async (failpoint) => {
      armFailpoint(failpointSchema.parse(failpoint));
      const run = await world.sync();
      expect(run).toMatchObject({ state: 'completed', entries: run.total });
      expect(run.discovered).toBe(
        await world.value<number>('SELECT count(*)::int FROM sync.tracks'),
      );
    },
  );
});
