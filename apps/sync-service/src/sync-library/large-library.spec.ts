import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { item } from '../testing/listed-items.js';
import { SyncWorld } from '../testing/sync-world.js';

const TRACKS = 12_000;
const PAGES = TRACKS / 50;

let world: SyncWorld;
beforeAll(async () => {
  world = await SyncWorld.open(TRACKS);
});
afterAll(() => world.close());

async function calls(): Promise<number> {
  const made = (await world.sandbox.calls('spotify')).length;
  await world.sandbox.control('DELETE', '/calls');
  return made;
}

describe(`a library of ${TRACKS} tracks`, () => {
  it(`is read first with ${PAGES} pages and at most three calls more`, async () => {
    const { id } = await world.begin('full', 'first_sign_in');
    const run = await world.settled(id, 400_000);
    expect(run.state).toMatch(/^completed/);
    expect([run.entries, run.total]).toEqual([TRACKS, TRACKS]);
    const made = await calls();
    expect(run.calls).toBe(made);
    expect(made).toBeLessThanOrEqual(PAGES + 3);
    expect((await world.library()).length).toBe(run.discovered);
  });

  it('is looked at with one call where nothing is new, and where three tracks are', async () => {
    expect(await world.sync('incremental')).toMatchObject({ mode: 'incremental', added: 0 });
    expect(await calls()).toBe(1);
    const now = '2026-11-24T12:00:00Z';
    const add = [1, 2, 3].map((n) => item(n, now));
    await world.sandbox.control('PUT', '/library', { add });
    expect(await world.sync('incremental')).toMatchObject({ mode: 'incremental', added: 3 });
    expect(await calls()).toBe(1);
  });
});
