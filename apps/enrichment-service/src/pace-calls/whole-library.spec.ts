import type { EnrichmentStatus, TrackDescription } from '@app/contracts';
import { MovableClock, waitUntil } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { songAnswer, track } from '../testing/songs.js';
import { setPaused } from './provider-gate.repository.js';

const TRACKS = 6_000;
const SHARED = 900;
const REPLICAS = 4;
const BUDGET = 1_000;
const START = new Date('2026-12-03T08:15:00Z');
const HOUR_MS = 3_600_000;

/** Every track has an ISRC of its own, but for the last ones, which are other releases of the first ones. */
function library(): TrackDescription[] {
  const recordings = TRACKS - SHARED;
  return Array.from({ length: TRACKS }, (_, n) =>
    track(`track${n}`, `GBXXX${String(1_900_000 + (n % recordings))}`),
  );
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** The world's time and the sandbox's, moved together: the sandbox's first, or it would note the calls of a new day under the old one. */
class Course {
  readonly closed: Window[] = [];

  constructor(private readonly world: EnrichmentWorld) {}

  async advance(ms: number): Promise<void> {
    await this.setSandbox(ms);
    this.world.clock.advance(ms);
  }

  async setSandbox(aheadMs = 0): Promise<void> {
    const offsetSeconds = Math.ceil((this.world.clock.offsetMs + aheadMs) / 1_000);
    await this.world.sandbox.control('PUT', '/clock', { offsetSeconds });
  }

  /** Waits until the budget of the day is spent, or all is done, and moves on to the next day. */
  async day(): Promise<EnrichmentStatus> {
    let status = await this.world.status.read();
    await waitUntil('the day to be over', async () => {
      if (await this.isAtWork()) return false;
      status = await this.world.status.read();
      const { due, leased, providers } = status;
      return leased === 0 && (due === 0 || providers[0]?.gate.state === 'budget_spent');
    });
    if (status.due > 0) await this.nextDay(status);
    return status;
  }

  /** A look that costs little: counting the queue takes the time that the work could have. */
  private async isAtWork(): Promise<boolean> {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const leased = await this.world.rows(
      `SELECT 1 FROM enrichment.feature_requests WHERE state = 'leased' LIMIT 1`,
    );
    return leased.length > 0;
  }

  /** For hours nobody may call, and it costs the day nothing. */
  async paused(hours: number): Promise<void> {
    const { world } = this;
    const set = (paused: boolean): Promise<void> =>
      world.dataSource.transaction((manager) =>
        setPaused(manager, ['soundcharts'], paused, world.clock.now()),
      );
    await set(true);
    await waitUntil('the calls in flight', async () => (await world.status.read()).leased === 0);
    const from = world.clock.now().getTime() + 1_000;
    await this.advance(hours * HOUR_MS);
    this.closed.push({ from, to: world.clock.now().getTime() - 1_000 });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await set(false);
  }

  private async nextDay({ nextAttemptAt }: EnrichmentStatus): Promise<void> {
    const from = this.world.clock.now().getTime() + 1_000;
    const wait = new Date(nextAttemptAt ?? 0).getTime() - this.world.clock.now().getTime();
    expect(wait).toBeGreaterThan(0);
    await this.advance(wait);
    this.closed.push({ from, to: this.world.clock.now().getTime() - 1_000 });
  }
}

describe('a whole library under a budget', () => {
  it('is asked for once per recording, never above the budget, and is done when it was said to be', async () => {
    const clock = new MovableClock(START);
    await EnrichmentWorld.use(
      async (world) => {
        const course = new Course(world);
        await course.setSandbox();
        await world.script('/soundcharts/', { status: 200, body: songAnswer() });
        await world.request(...library());
        const begun = world.clock.now();
        const { forecast } = await world.status.read();
        expect(forecast).toMatchObject({ tracksLeft: TRACKS, callsLeft: TRACKS - SHARED });
        for (let n = 0; n < REPLICAS; n += 1) await world.startWorker(3);
        await course.paused(2);
        let status = await course.day();
        while (status.due > 0) status = await course.day();
        const took = world.clock.now().getTime() - begun.getTime();

        const calls = await world.sandbox.calls('soundcharts');
        expect(calls).toHaveLength(TRACKS - SHARED);
        expect(new Set(calls.map(({ path }) => path)).size).toBe(calls.length);
        const answered = await world.rows<{ recordings: number; tracks: number }>(
          `SELECT count(DISTINCT isrc)::int AS recordings, count(*)::int AS tracks FROM enrichment.track_features`,
        );
        expect(answered).toEqual([{ recordings: TRACKS - SHARED, tracks: TRACKS }]);
        expect(
          await world.rows(`SELECT hits, shared FROM (SELECT sum(hits)::int AS hits,
          sum(shared)::int AS shared FROM enrichment.usage_stats) AS u`),
        ).toEqual([{ hits: TRACKS - SHARED, shared: SHARED }]);

        const perDay = new Map<string, number>();
        for (const { at } of calls) {
          const day = at.slice(0, 10);
          perDay.set(day, (perDay.get(day) ?? 0) + 1);
        }
        expect(Math.max(...perDay.values())).toBeLessThanOrEqual(BUDGET);
        expect(perDay.size).toBeGreaterThan(5);
        const inClosed = calls.filter(({ at }) => {
          const moment = new Date(at).getTime();
          return course.closed.some(({ from, to }) => moment > from && moment < to);
        });
        expect(inClosed).toEqual([]);

        const said = new Date(forecast.doneAt ?? 0).getTime() - begun.getTime();
        expect(Math.abs(said - took) / took).toBeLessThanOrEqual(0.05);
      },
      { clock, limits: { perMinute: 100_000, perDay: BUDGET } },
    );
  });
});
