import { describe, expect, it } from '@jest/globals';
import { withSandbox } from '../testing/sandbox-session.js';
import { CallLog } from './call-log.js';

describe('the call log', () => {
  it('has every call to a provider in order, with its query, answer and person, and no control calls', async () => {
    await withSandbox({}, async (sandbox) => {
      const { access_token } = await sandbox.signIn();
      await sandbox.webApi('/me/tracks?limit=51', access_token);
      await sandbox.soundcharts('by-isrc/nonsense');
      const log = await sandbox.calls();
      expect(log.last).toBe(4);
      expect(log.calls).toMatchObject([
        {
          seq: 1,
          provider: 'accounts',
          method: 'POST',
          path: '/accounts/authorize',
          status: 302,
          person: 'sandbox-admin',
        },
        {
          seq: 2,
          provider: 'accounts',
          path: '/accounts/api/token',
          status: 200,
          person: 'sandbox-admin',
        },
        {
          seq: 3,
          provider: 'spotify',
          method: 'GET',
          path: '/spotify/v1/me/tracks?limit=51',
          status: 400,
          person: 'sandbox-admin',
        },
        { seq: 4, provider: 'soundcharts', status: 404, person: null },
      ]);
      expect(await sandbox.counts()).toEqual({
        accounts: 2,
        spotify: 1,
        soundcharts: 1,
        reccobeats: 0,
        byStatus: {
          accounts: { 200: 1, 302: 1 },
          spotify: { 400: 1 },
          soundcharts: { 404: 1 },
          reccobeats: {},
        },
      });
    });
  });

  it('can be read from a point on and for one provider, and be cleared', async () => {
    await withSandbox({}, async (sandbox) => {
      const { access_token } = await sandbox.signIn();
      await sandbox.webApi('/me', access_token);
      expect((await sandbox.calls('?after=1')).calls.map(({ seq }) => seq)).toEqual([2, 3]);
      expect((await sandbox.calls('?provider=spotify')).calls).toHaveLength(1);
      expect((await sandbox.fetch('/control/calls?provider=deezer')).status).toBe(400);
      expect((await sandbox.fetch('/control/calls', { method: 'DELETE' })).status).toBe(204);
      expect(await sandbox.calls()).toEqual({ calls: [], last: 3, dropped: 0 });
      expect(await sandbox.counts()).toMatchObject({
        accounts: 0,
        spotify: 0,
        byStatus: { spotify: {} },
      });
      await sandbox.webApi('/me', access_token);
      expect((await sandbox.calls('?after=3')).calls.map(({ seq }) => seq)).toEqual([4]);
    });
  });

  it('keeps the newest calls and says how many it let go', () => {
    const log = new CallLog(3);
    const call = { at: '', provider: 'spotify', method: 'GET', path: '/' } as const;
    const records = [1, 2, 3, 4, 5].map(() => log.open(call));
    for (const record of records) log.answer(record, 200);
    const { calls: kept, last, dropped } = log.list(0);
    expect(kept.map(({ seq }) => seq)).toEqual([3, 4, 5]);
    expect({ last, dropped }).toEqual({ last: 5, dropped: 2 });
    expect(log.totals()).toMatchObject({ spotify: 5, byStatus: { spotify: { 200: 5 } } });
  });
});
