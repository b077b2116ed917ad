import { describe, expect, it } from '@jest/globals';
import { withSandbox } from '../testing/sandbox-session.js';

describe('scripted answers', () => {
  it('are given in order, as often as they say, and to matching calls only', async () => {
    await withSandbox({}, async (sandbox) => {
      const { access_token } = await sandbox.signIn();
      const quota = {
        error: { status: 429, message: 'Too many requests', reason: 'QUOTA_EXCEEDED' },
      };
      await sandbox.json('POST', '/control/faults', [
        {
          provider: 'spotify',
          match: '/spotify/v1/me/tracks',
          times: 2,
          status: 503,
          body: '<html>busy</html>',
          headers: { 'content-type': 'text/html' },
        },
        {
          provider: 'spotify',
          match: '/spotify/v1/me/tracks',
          status: 429,
          body: quota,
          headers: { 'Retry-After': '52531' },
        },
      ]);
      expect((await sandbox.webApi('/me', access_token)).status).toBe(200);
      const busy = await sandbox.webApi('/me/tracks', access_token);
      expect(busy.status).toBe(503);
      expect(busy.headers.get('content-type')).toBe('text/html');
      expect(await busy.text()).toBe('<html>busy</html>');
      expect((await sandbox.webApi('/me/tracks?offset=5', access_token)).status).toBe(503);
      const limited = await sandbox.webApi('/me/tracks', access_token);
      expect(limited.headers.get('retry-after')).toBe('52531');
      expect(await limited.json()).toEqual(quota);
      expect((await sandbox.webApi('/me/tracks', access_token)).status).toBe(200);
      const { calls: logged } = await sandbox.calls('?provider=spotify');
      expect(logged.map(({ status }) => status)).toEqual([200, 503, 503, 429, 200]);
      expect(logged.map(({ person }) => person)).toEqual(
        Array.from({ length: 5 }, () => 'sandbox-admin'),
      );
    });
  });

  it('may have neither body nor header', async () => {
    await withSandbox({}, async (sandbox) => {
      await sandbox.json('POST', '/control/faults', { provider: 'soundcharts', status: 429 });
      const answer = await sandbox.soundcharts('by-isrc/GBXXX1900001');
      expect(answer.status).toBe(429);
      expect(answer.headers.get('retry-after')).toBeNull();
      expect(await answer.text()).toBe('');
    });
  });

  it('may be late', async () => {
    await withSandbox({}, async (sandbox) => {
      await sandbox.json('POST', '/control/faults', { provider: 'spotify', delayMs: 120 });
      const { access_token } = await sandbox.signIn();
      const before = performance.now();
      expect((await sandbox.webApi('/me', access_token)).status).toBe(200);
      expect(performance.now() - before).toBeGreaterThanOrEqual(110);
    });
  });

  it('may never come, and do not keep the sandbox from closing', async () => {
    await withSandbox({}, async (sandbox) => {
      await sandbox.json('POST', '/control/faults', { provider: 'spotify', hang: true });
      const hanging = sandbox.fetch('/spotify/v1/me', { signal: AbortSignal.timeout(1_000) });
      await expect(hanging).rejects.toThrow('aborted due to timeout');
      expect((await sandbox.calls()).calls).toMatchObject([
        { path: '/spotify/v1/me', status: null },
      ]);
      expect(await sandbox.counts()).toMatchObject({ byStatus: { spotify: { none: 1 } } });
      await sandbox.json('POST', '/control/faults', { provider: 'spotify', hang: true });
      void sandbox.fetch('/spotify/v1/me').catch(() => undefined);
    });
  });

  it('stay until they are deleted where they have no count', async () => {
    await withSandbox({}, async (sandbox) => {
      await sandbox.json('POST', '/control/faults', {
        provider: 'soundcharts',
        times: null,
        status: 402,
      });
      for (let call = 0; call < 3; call += 1) {
        expect((await sandbox.soundcharts('by-isrc/GBXXX1900001')).status).toBe(402);
      }
      const listed = await (await sandbox.fetch('/control/faults')).json();
      expect(listed).toEqual({ faults: [{ provider: 'soundcharts', times: null, status: 402 }] });
      await sandbox.fetch('/control/faults', { method: 'DELETE' });
      expect((await sandbox.soundcharts('by-isrc/GBXXX1900001')).status).toBe(404);
    });
  });

  it.each([
    { provider: 'spotify' },
    { provider: 'spotify', hang: true, status: 500 },
    { provider: 'spotify', delayMs: 10, body: 'late' },
    { provider: 'spotify', status: 500, match: '/v1/me' },
    { provider: 'deezer', status: 500 },
    { provider: 'spotify', status: 500, often: 3 },
  ])('are refused where they make no sense: %j', async (fault) => {
    await withSandbox({}, async (sandbox) => {
      expect((await sandbox.json('POST', '/control/faults', fault)).status).toBe(400);
    });
  });
});
