import { describe, expect, it } from '@jest/globals';
import { withSandbox } from '../testing/sandbox-session.js';

const unknown = 'Z'.repeat(22);

interface Page {
  readonly content: readonly Record<string, unknown>[];
}

async function idsOf(json: () => Promise<unknown>): Promise<string[]> {
  const saved = (await json()) as { items: { track: { id: string | null } | null }[] };
  return saved.items.flatMap(({ track }) => track?.id ?? []);
}

describe('the features of ReccoBeats', () => {
  it('come for up to 40 known ids a call, without a time signature and without a key', async () => {
    await withSandbox({ tracks: 60 }, async (sandbox) => {
      const { access_token } = await sandbox.signIn();
      const saved = await sandbox.webApi('/me/tracks?limit=50', access_token);
      const ids = await idsOf(() => saved.json());
      const ask = async (list: string): Promise<Page> =>
        (await (await sandbox.fetch(`/reccobeats/v1/audio-features?ids=${list}`)).json()) as Page;
      const page = await ask([unknown, ...ids].join(','));
      expect(page.content.length).toBeGreaterThan(20);
      expect(page.content.length).toBeLessThanOrEqual(39);
      for (const row of page.content) {
        expect(ids).toContain(String(row['href']).split('/').at(-1));
        expect(row).toMatchObject({ id: expect.any(String), tempo: expect.any(Number) });
        expect(row).not.toHaveProperty('timeSignature');
      }
      expect((await ask(unknown)).content).toEqual([]);
      expect((await sandbox.fetch('/reccobeats/v1/audio-features')).status).toBe(400);
      expect(await sandbox.counts()).toMatchObject({ reccobeats: 3 });
    });
  });
});
