import { describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { songAnswer, track, trackId } from '../testing/songs.js';

describe('stored features', () => {
  it.each([
    ['changed', 'UPDATE enrichment.track_features SET tempo = 1'],
    [
      'changed on conflict',
      `INSERT INTO enrichment.track_features SELECT * FROM enrichment.track_features
       ON CONFLICT (spotify_id, provider) DO UPDATE SET tempo = 1`,
    ],
    ['deleted', 'DELETE FROM enrichment.track_features'],
    ['truncated', 'TRUNCATE enrichment.track_features'],
    ['disarmed', 'ALTER TABLE enrichment.track_features DISABLE TRIGGER insert_only'],
  ])('cannot be %s by the service', async (_, sql) => {
    await EnrichmentWorld.use(async (world) => {
      await world.answersById(trackId('a'), { status: 200, body: songAnswer() });
      await world.request(track('a'));
      await world.startWorker();
      await world.quiet();
      await expect(world.dataSource.query(sql)).rejects.toMatchObject({ code: '42501' });
      expect(await world.rows('SELECT tempo FROM enrichment.track_features')).toEqual([
        { tempo: 128.03 },
      ]);
    });
  });

  it('cannot be changed by the owner of the table either, not even as a replica', async () => {
    await EnrichmentWorld.use(async (world) => {
      await world.rows(`SET session_replication_role = replica`);
      await expect(world.rows('DELETE FROM enrichment.track_features')).rejects.toMatchObject({
        code: '42501',
      });
    });
  });
});
