import { libraryChangePageSchema, type LibraryChangePage } from '@app/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { item, items, trackId } from '../testing/listed-items.js';
import { SyncWorld } from '../testing/sync-world.js';
import { LibraryChangesController } from './library-changes.controller.js';

let world: SyncWorld;
beforeAll(async () => {
  world = await SyncWorld.open(0);
  await world.sandbox.control('PUT', '/library', { replace: items(7) });
  await world.sync();
  await world.sandbox.control('PUT', '/library', { remove: [trackId(2)] });
  await world.sync();
  await world.sandbox.control('PUT', '/library', { add: [item(2, '2026-11-20T10:00:00Z')] });
  await world.sync();
});
afterAll(() => world.close());

async function page(query: Record<string, unknown>): Promise<LibraryChangePage> {
  const reply = await world.service.get(LibraryChangesController).list({ limit: 3, ...query });
  if (!reply.ok) throw new Error(reply.problem.code);
  return libraryChangePageSchema.parse(reply.value);
}

describe('the library’s history', () => {
  it('is told from the newest change on, page by page, each once', async () => {
    const pages: LibraryChangePage[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      pages.push(await page(cursor === undefined ? {} : { cursor }));
      cursor = pages.at(-1)?.nextCursor ?? null;
    }
    const all = pages.flatMap(({ items: changes }) => changes);
    expect(pages.map(({ items: changes }) => changes.length)).toEqual([3, 3, 3]);
    expect(all.slice(0, 2)).toMatchObject([
      { trackId: trackId(2), change: 'returned' },
      { trackId: trackId(2), change: 'removed' },
    ]);
    expect(all.slice(2).every(({ change }) => change === 'saved')).toBe(true);
    expect(new Set(all.slice(2).map(({ trackId: id }) => id)).size).toBe(7);
    expect(Object.keys(all[0] ?? {}).toSorted()).toEqual(['change', 'changedAt', 'trackId']);
  });

  it('refuses a cursor that it did not give', async () => {
    for (const cursor of ['x', '-1', 'LTE', 'MA']) {
      await expect(page({ cursor })).rejects.toThrow('invalid_cursor');
    }
  });
});
