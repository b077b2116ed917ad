import { waitUntil } from '@app/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GatewayWorld } from '../testing/gateway-world.js';
import { callerOf } from './caller.js';
import { LIMITS, type Limits } from './limits.js';
import { SharedLimits } from './shared-limits.repository.js';
import { TokenBuckets } from './token-buckets.js';

let world: GatewayWorld;
beforeAll(async () => {
  world = await GatewayWorld.start();
});
afterAll(() => world.stop());

const limits: Limits = {
  read: { burst: 3, perSecond: 0.1 },
  expensive: { burst: 1, perSecond: 0.1 },
  sign_in: { burst: 1, perSecond: 0.1 },
  write: { burst: 1, perSecond: 0.1 },
};

describe('a caller who asks too fast', () => {
  beforeEach(() => world.owner.query('TRUNCATE gateway.shared_limits'));

  it('is told to wait, and for how long; each class of endpoints counts alone', async () => {
    const gateway = await world.startGateway({ overrides: [[LIMITS, limits]] });
    const statuses = [];
    for (let index = 0; index < 4; index += 1)
      statuses.push((await fetch(`${gateway.url}/api/me`)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    const refused = await fetch(`${gateway.url}/api/me`);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(5);
    expect(refused.headers.get('ratelimit-policy')).toBe('"read";q=3;w=30');
    expect(refused.headers.get('ratelimit')).toMatch(/^"read";r=0;t=(29|30)$/);
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

describe('two replicas', () => {
  beforeEach(() => world.owner.query('TRUNCATE gateway.shared_limits'));

  it('count sign-ins and writes together, and plain reads each for itself', async () => {
    const few: Limits = { ...limits, write: { burst: 3, perSecond: 0.1 } };
    const one = await world.startGateway({ overrides: [[LIMITS, few]] });
    const other = await world.startGateway({ overrides: [[LIMITS, few]] });
    const signOut = async ({ url }: typeof one): Promise<[number, string | null]> => {
      const answer = await fetch(`${url}/auth/sign-out`, { method: 'POST' });
      return [answer.status, answer.headers.get('ratelimit')];
    };
    const answers = [];
    for (const gateway of [one, other, one, other, one]) answers.push(await signOut(gateway));
    expect(answers.map(([status]) => status)).toEqual([204, 204, 204, 429, 429]);
    expect(answers[0]?.[1]).toBe('"write";r=2;t=10');
    expect(answers[3]?.[1]).toMatch(/^"write";r=0;t=(29|30)$/);
    for (const gateway of [one, other]) {
      expect((await fetch(`${gateway.url}/api/me`)).headers.get('ratelimit')).toBe(
        '"read";r=2;t=10',
      );
      await gateway.stop();
    }
  });

  it('let exactly a burst pass however many ask at once, and more as time goes by', async () => {
    const shared = new SharedLimits(world.owner);
    const rate = { burst: 5, perSecond: 20 };
    const verdicts = await Promise.all(
      Array.from({ length: 20 }, () =>
        shared.take('write', 'caller', { ...rate, perSecond: 0.01 }),
      ),
    );
    expect(verdicts.filter(({ waitMs }) => waitMs === null)).toHaveLength(5);
    expect(await shared.take('write', 'another', rate)).toMatchObject({ waitMs: null });
    for (let index = 0; index < 4; index += 1) await shared.take('write', 'another', rate);
    await waitUntil(
      'the next one to pass',
      async () => (await shared.take('write', 'another', rate)).waitMs === null,
    );
  });
});

describe('token buckets', () => {
  it('fill up again, up to the burst', () => {
    const buckets = new TokenBuckets({ burst: 2, perSecond: 1 });
    const wait = (now: number): number | null => buckets.take('a', now).waitMs;
    expect(buckets.take('a', 0)).toEqual({ waitMs: null, remaining: 1, fullInMs: 1_000 });
    expect([wait(0), wait(0), wait(500), wait(1_000)]).toEqual([null, 1_000, 500, null]);
    expect([wait(60_000), wait(60_000), wait(60_000)]).toEqual([null, null, 1_000]);
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
