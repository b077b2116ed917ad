import { noticeSchema } from '@app/contracts';
import { waitUntil } from '@app/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SpotifyConnectionReader } from '../report-status/spotify-connection.reader.js';
import { SyncWorld } from '../testing/sync-world.js';

const DAY = 86_400;

let world: SyncWorld;
beforeEach(async () => {
  world = await SyncWorld.open(20, null, { timings: { tickMs: 20 } });
});
afterEach(() => world.close());

async function titles(): Promise<string[]> {
  const { rows } = await world.sql.query<{ data: unknown }>(
    `SELECT payload::jsonb -> 'data' AS data FROM sync.outbox WHERE subject = 'library.notice-raised.v1' ORDER BY id`,
  );
  return rows.map(({ data }) => noticeSchema.parse(data).title);
}

describe('the end of a consent', () => {
  it('is announced at 30, 7 and 1 days and once it is there, each once; a new consent is another matter', async () => {
    await world.sync();
    const other = await world.startService();
    const told = async (count: number): Promise<string[]> => {
      await waitUntil(`${count} notices`, async () => (await titles()).length >= count);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return titles();
    };
    const { expiresAt } = await world.service.get(SpotifyConnectionReader).read(world.owner);
    const left = (): number => (Date.parse(expiresAt ?? '') - world.clock.now().getTime()) / 1_000;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await titles()).toEqual([]);
    for (const [index, days] of [30, 7, 1].entries()) {
      await world.pass(left() - days * DAY + 1);
      expect(await told(index + 1)).toHaveLength(index + 1);
    }
    await world.pass(left() + 1);
    expect(await told(4)).toEqual([
      'The connection to Spotify ends in 30 days',
      'The connection to Spotify ends in 7 days',
      'The connection to Spotify ends in 1 day',
      'The connection to Spotify has ended',
    ]);
    expect(await world.service.get(SpotifyConnectionReader).read(world.owner)).toMatchObject({
      state: 'expired',
      daysLeft: 0,
    });
    await world.connectSpotify();
    await world.pass(200 * DAY);
    expect((await told(5)).at(-1)).toBe('The connection to Spotify has ended');
    await other.close();
  });

  it('makes a run wait for the admin, as Spotify says it', async () => {
    await world.sync();
    await world.pass(190 * DAY);
    const { id } = await world.begin();
    expect(await world.waiting(id)).toMatchObject({ reasonCode: 'not_connected' });
    await world.reconnectSpotify();
    expect(await world.settled(id)).toMatchObject({ state: 'completed' });
  });
});
