import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { callsInside, closedWindows } from '../testing/closed-window.js';
import { SyncWorld } from '../testing/sync-world.js';
import { ProviderGateRepository } from './provider-gate.repository.js';
import { SpotifyWebApiClient } from './spotify-web-api.client.js';

let world: SyncWorld;
let other: INestApplicationContext;
let token: string;

beforeEach(async () => {
  world = await SyncWorld.open(60, null, { environment: { SYNC_DAILY_CALLS: '20' } });
  other = await world.startService();
  token = (await world.sandbox.signIn(world.owner, world.scope)).access_token;
  await world.sandbox.control('DELETE', '/calls');
});
afterEach(async () => {
  await other.close();
  await world.close();
});

const gateOf = (service: INestApplicationContext) => service.get(ProviderGateRepository);

describe('the gate', () => {
  it('lets no call through that was under way when another one closed it, over all replicas', async () => {
    await world.sandbox.control('POST', '/faults', [
      { provider: 'spotify', delayMs: 30, times: 5 },
      { provider: 'spotify', status: 429, delayMs: 60, headers: { 'retry-after': '600' } },
    ]);
    const clients = [world.service, other].map((service) => service.get(SpotifyWebApiClient));
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => clients)
        .flat()
        .map((client) => client.getProfile(token, { purpose: 'foreground' })),
    );
    const calls = await world.sandbox.calls('spotify');
    expect(calls).toHaveLength(6);
    expect(callsInside(calls, closedWindows(calls, 600))).toEqual([]);
    const outcomes = answers.map((answer) => answer.outcome);
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === 'rate_limited')).toHaveLength(19);
  });

  it('gives one permit at a time, which ends with the process that held it', async () => {
    const held = await gateOf(world.service).take({ purpose: 'foreground' });
    expect(held).toMatchObject({ kind: 'granted' });
    expect(await gateOf(other).take({ purpose: 'foreground' })).toEqual({ kind: 'busy' });
    await world.sql.query(
      `UPDATE sync.provider_gate SET permit_until = clock_timestamp() - interval '1 ms'`,
    );
    expect(await gateOf(other).take({ purpose: 'foreground' })).toMatchObject({ kind: 'granted' });
  });

  it('is closed by an answer that comes after its permit has passed on', async () => {
    const late = await gateOf(world.service).take({ purpose: 'foreground' });
    if (late.kind !== 'granted') throw new Error('the gate is open');
    await world.sql.query(`UPDATE sync.provider_gate SET permit_until = NULL`);
    const next = await gateOf(other).take({ purpose: 'foreground' });
    const until = new Date(world.clock.now().getTime() + 600_000);
    await gateOf(world.service).giveBack(late.permit, {
      failed: true,
      latencyMs: 1,
      closes: { outcome: 'rate_limited', until },
    });
    expect(next.kind).toBe('granted');
    expect(await gateOf(other).take({ purpose: 'foreground' })).toEqual({
      kind: 'closed',
      outcome: 'rate_limited',
      until,
    });
  });

  it('is not opened earlier by a shorter pause', async () => {
    const gate = gateOf(world.service);
    for (const seconds of [80_000, 10]) {
      const answer = await gate.take({ purpose: 'foreground' });
      const permit = answer.kind === 'granted' ? answer.permit : 'none';
      const until = new Date(world.clock.now().getTime() + seconds * 1_000);
      const outcome = seconds > 900 ? 'quota_exhausted' : 'rate_limited';
      await gate.giveBack(permit, { failed: true, latencyMs: 1, closes: { outcome, until } });
    }
    const status = await gate.status();
    expect(status.state).toBe('quota_exhausted');
    expect((status.until?.getTime() ?? 0) - world.clock.now().getTime()).toBeGreaterThan(
      79_000_000,
    );
  });
});
