import { waitUntil } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { songAnswer, track } from '../testing/songs.js';

describe('a key that the provider does not accept', () => {
  it('stops the work, with one notice, until there is another; no attempt is lost', async () => {
    await EnrichmentWorld.use(async (world) => {
      const names = ['a', 'b', 'c'];
      await world.script('/soundcharts/', { status: 401 });
      await world.request(...names.map((name) => track(name)));
      const worker = await world.startWorker(1);
      const gate = async () => (await world.status.read()).providers[0]?.gate;
      await waitUntil('the gate to close', async () => (await gate())?.state !== 'open');
      await waitUntil('the claims to be given back', async () => {
        return (await world.status.read()).leased === 0;
      });
      await worker.beforeApplicationShutdown();
      expect(await world.asked()).toHaveLength(1);
      expect(await world.rows('SELECT DISTINCT attempts FROM enrichment.feature_requests')).toEqual(
        [{ attempts: 0 }],
      );
      const notices = (await world.events()).filter(({ id }) => id.startsWith('ProviderNotice'));
      expect(notices).toHaveLength(1);

      await (await world.startWorker(1)).beforeApplicationShutdown();
      expect(await world.asked()).toHaveLength(1);

      await world.sandbox.control('DELETE', '/faults');
      await world.script('/soundcharts/', { status: 200, body: songAnswer() });
      const changed = world.chain.links.map((link) => ({ ...link, credentials: 'another key' }));
      await world.startWorker(1, changed);
      await waitUntil('all features', async () => (await world.status.read()).enriched === 3);
      expect((await gate())?.state).toBe('open');
    });
  });
});
