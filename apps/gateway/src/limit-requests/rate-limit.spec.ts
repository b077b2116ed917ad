import { describe, expect, it, beforeAll, afterAll } from '@jest/globals';
import { GatewayWorld } from '../testing/gateway-world.js';
import { callerOf } from './caller.js';
import { LIMITS, type Limits } from './rate-limit.guard.js';
import { TokenBuckets } from './token-buckets.js';

let world: GatewayWorld;
beforeAll(async () => {
  world = await GatewayWorld.start();
});
afterAll(() => world.stop());

const limits: Limits = {
  read: { burst: 3, perSecond: 0.1 },
  sign_in: { burst: 1, perSecond: 0.1 },
  write: { burst: 1, perSecond: 0.1 },
};

describe('a caller who asks too fast', () => {
  it('is told to wait, and for how long; each class of endpoints counts alone', async () => {
    const gateway = await world.startGateway({ overrides: [[LIMITS, limits]] });
    const statuses = [];
    for (let index = 0; index < 4; index += 1)
      statuses.push((await fetch(`${gateway.url}/api/me`)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await fetch(`${gateway.url}/api/me`);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(5);
    expect(await refused.json()).toMatchObject({ code: 'too_many_requests', status: 429 });
    const entrance = (): Promise<Response> =>
      fetch(`${gateway.url}/auth/spotify`, { redirect: 'manual' });
    expect((await entrance()).headers.get('location')).toContain('/authorize?');
    expect((await entrance()).headers.get('location')).toMatch(
      /^\/sign-in-problem\?code=too_many_requests&until=/,
    );
    expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200);
    await gateway.stop();
  });

  it('is one address; behind a trusted proxy the one that the proxy names', async () => {
    const gateway = await world.startGateway({
      environment: { TRUSTED_PROXIES: '127.0.0.1' },
      overrides: [[LIMITS, { ...limits, read: { burst: 1, perSecond: 0.1 } }]],
    });
    const from = async (address: string): Promise<number> =>
      (await fetch(`${gateway.url}/api/me`, { headers: { 'x-forwarded-for': address } })).status;
    expect(await from('192.0.2.1')).toBe(200);
    expect(await from('192.0.2.2')).toBe(200);
    expect(await from('192.0.2.1')).toBe(429);
    await gateway.stop();
  });

  it('cannot hide behind a header where no proxy is trusted', async () => {
    const gateway = await world.startGateway({
      overrides: [[LIMITS, { ...limits, read: { burst: 1, perSecond: 0.1 } }]],
    });
    const from = async (address: string): Promise<number> =>
      (await fetch(`${gateway.url}/api/me`, { headers: { 'x-forwarded-for': address } })).status;
    expect([await from('192.0.2.1'), await from('192.0.2.2')]).toEqual([200, 429]);
    await gateway.stop();
  });
});

describe('token buckets', () => {
  it('fill up again, up to the burst', () => {
    const buckets = new TokenBuckets({ burst: 2, perSecond: 1 });
    expect([buckets.take('a', 0), buckets.take('a', 0)]).toEqual([null, null]);
    expect(buckets.take('a', 0)).toBe(1_000);
    expect(buckets.take('a', 500)).toBe(1_000);
    expect(buckets.take('a', 1_000)).toBeNull();
    expect([buckets.take('a', 60_000), buckets.take('a', 60_000)]).toEqual([null, null]);
    expect(buckets.take('a', 60_000)).toBe(61_000);
  });

  it('are forgotten when they are full and there are many', () => {
    const buckets = new TokenBuckets({ burst: 2, perSecond: 1 });
    for (let index = 0; index < 10_000; index += 1) buckets.take(`caller ${index}`, 0);
    buckets.take('one more', 60_000);
    expect(buckets.size).toBe(1);
  });

  it('stay within bounds whatever comes', () => {
    const buckets = new TokenBuckets({ burst: 2, perSecond: 0.001 });
    for (let index = 0; index < 150_000; index += 1) buckets.take(`caller ${index}`, index / 20);
    expect(buckets.size).toBeLessThanOrEqual(100_000);
  });
});

describe('whom a limit counts', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s is %s', (address, caller) => {
    expect(callerOf(address)).toBe(caller);
  });
});
