import { describe, expect, it } from '@jest/globals';
import { withSandbox } from '../testing/sandbox-session.js';

function item(letter: string, added_at: string) {
  const id = letter.repeat(22);
  return { added_at, track: { id, uri: `spotify:track:${id}`, name: letter } };
}

describe('changing the library', () => {
  it('replaces, removes and adds, and tells what the listing holds then', async () => {
    await withSandbox({}, async (sandbox) => {
      const { access_token } = await sandbox.signIn();
      const names = async (): Promise<string[]> => {
        const page = await sandbox.webApi('/me/tracks', access_token);
        return ((await page.json()) as { items: { track: { name: string } }[] }).items.map(
          ({ track }) => track.name,
        );
      };
      const changed = await sandbox.json('PUT', '/control/library', {
        replace: [item('A', '2026-03-01T00:00:00Z'), item('B', '2026-01-01T00:00:00Z')],
      });
      expect(await changed.json()).toMatchObject({ items: 2, entries: { track: 2 } });
      await sandbox.json('PUT', '/control/library', {
        add: [
          item('C', '2026-02-01T00:00:00Z'),
          item('D', '2025-01-01T00:00:00Z'),
          item('E', '2026-04-01T00:00:00Z'),
        ],
      });
      expect(await names()).toEqual(['E', 'A', 'C', 'B', 'D']);
      await sandbox.json('PUT', '/control/library', {
        remove: ['A'.repeat(22), `spotify:track:${'B'.repeat(22)}`],
      });
      expect(await names()).toEqual(['E', 'C', 'D']);
      const state = await (await sandbox.fetch('/control/state')).json();
      expect(state).toMatchObject({ library: { kind: 'generated', rows: 120, items: 3 } });
    });
  });

  it('makes added tracks known to SoundCharts', async () => {
    await withSandbox({ tracks: 0 }, async (sandbox) => {
      const letters = ['A', 'B', 'C', 'D', 'E', 'F'];
      const add = letters.map((letter) => item(letter, '2026-02-01T00:00:00Z'));
      await sandbox.json('PUT', '/control/library', { add });
      const statuses = await Promise.all(
        add.map(
          async ({ track }) =>
            (await sandbox.soundcharts(`by-platform/spotify/${track.id}`)).status,
        ),
      );
      expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(4);
      const state = await (await sandbox.fetch('/control/state')).json();
      expect(state).toMatchObject({ features: { kind: 'invented', rows: null, tracksKnown: 6 } });
    });
  });

  it.each([{}, { drop: [] }, { remove: 'A' }])('refuses %j', async (change) => {
    await withSandbox({}, async (sandbox) => {
      expect((await sandbox.json('PUT', '/control/library', change)).status).toBe(400);
    });
  });
});

describe('a sandbox', () => {
  it('is healthy and tells what it is made of', async () => {
    await withSandbox({}, async (sandbox) => {
      expect(await (await sandbox.fetch('/healthz')).json()).toEqual({ status: 'ok' });
      const moved = await sandbox.json('PUT', '/control/clock', { offsetSeconds: 86_400 });
      expect(moved.status).toBe(200);
      const state = (await (await sandbox.fetch('/control/state')).json()) as {
        now: string;
        people: unknown[];
      };
      expect(Date.parse(state.now) - Date.now()).toBeGreaterThan(86_000_000);
      expect(state).toMatchObject({
        offsetSeconds: 86_400,
        people: [
          { id: 'sandbox-admin' },
          { id: 'sandbox-guest' },
          { id: 'sandbox-stranger', registered: false },
        ],
        accounts: { accessTokenSeconds: 3_600, rotateRefreshTokens: false },
      });
    });
  });

  it('says so where its port is taken', async () => {
    await withSandbox({}, async (sandbox) => {
      const port = Number(new URL(sandbox.baseUrl).port);
      await expect(withSandbox({ port }, async () => undefined)).rejects.toMatchObject({
        name: 'SandboxStartError',
        code: 'address_unavailable',
      });
    });
  });
});
