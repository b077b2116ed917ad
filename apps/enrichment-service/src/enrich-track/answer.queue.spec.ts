import { createLogger } from '@app/service-kit';
import { describe, expect, it } from '@jest/globals';
import { EnrichmentWorld } from '../testing/enrichment-world.js';
import { songAnswer, track, trackId } from '../testing/songs.js';
import { AnswerQueue } from './answer.queue.js';
import { callProvider } from './call-provider.js';
import type { AskedRequest, HandledRequest } from './handled-request.js';

const names = ['a', 'b', 'c', 'd', 'e'];

async function askAll(world: EnrichmentWorld): Promise<AskedRequest[]> {
  for (const name of names) {
    await world.answersById(trackId(name), { status: 200, body: songAnswer() });
  }
  await world.request(...names.map((name) => track(name)));
  const calls = await world.claim(10);
  const asked = await Promise.all(calls.map((call) => callProvider(world.client, call, () => 0)));
  return asked.flat();
}

function queueOf(
  world: EnrichmentWorld,
  beforeSettle: (batch: readonly HandledRequest[]) => void,
): AnswerQueue {
  const settler = world.settler();
  return new AnswerQueue({
    settler: {
      settle: (batch) => {
        beforeSettle(batch);
        return settler.settle(batch);
      },
    },
    traits: world.client.traits,
    random: () => 0,
    logger: createLogger('spec', 'silent'),
    onSettled: () => undefined,
  });
}

describe('the queue of answers', () => {
  it('settles what came in meanwhile together', async () => {
    await EnrichmentWorld.use(async (world) => {
      const asked = await askAll(world);
      const sizes: number[] = [];
      const queue = queueOf(world, (batch) => sizes.push(batch.length));
      await Promise.all(asked.map((one) => queue.settle(one)));
      expect(sizes).toEqual([1, 4]);
      expect((await world.status.read()).enriched).toBe(5);
    });
  });

  it('holds answers through an outage of the database', async () => {
    await EnrichmentWorld.use(async (world) => {
      const asked = await askAll(world);
      let outages = 2;
      const queue = queueOf(world, () => {
        if (outages === 0) return;
        outages -= 1;
        throw Object.assign(new Error('connection lost'), { code: 'ECONNRESET' });
      });
      await Promise.all(asked.map((one) => queue.settle(one)));
      expect((await world.status.read()).enriched).toBe(5);
    });
  });

  it('stores the others where one answer cannot be stored, and counts that one as a failure', async () => {
    await EnrichmentWorld.use(async (world) => {
      const [bad, ...good] = await askAll(world);
      if (bad?.step.kind !== 'attach') throw new Error('an answer was expected');
      const features = { ...bad.step.answer.features, key: 99 };
      const answer = { ...bad.step.answer, features };
      const queue = queueOf(world, () => undefined);
      const all: AskedRequest[] = [...good, { ...bad, step: { ...bad.step, answer } }];
      await Promise.all(all.map((one) => queue.settle(one)));
      expect((await world.status.read()).enriched).toBe(4);
      expect(
        await world.rows(`SELECT spotify_id, outcome, attempts FROM enrichment.feature_requests
                           WHERE state = 'pending'`),
      ).toEqual([{ spotify_id: bad.request.spotifyId, outcome: 'malformed', attempts: 1 }]);
    });
  });
});
