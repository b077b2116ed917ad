import { setTimeout as sleep } from 'node:timers/promises';
import { replayedEventContracts } from '@app/contracts';
import { EVENT_STREAM } from '@app/messaging';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import type { ChaosSystem } from '../chaos-system.js';
import type { SeededRandom } from '../seeded-random.js';

const publishTimeoutMs = 1_000;
const attempts = 20;
const retryMs = 400;
const repeatedAtOnce = 400;
const poisonAtOnce = { from: 10, to: 40 } as const;
/** What a poison message begins with: a dead letter of anything else is an event that was lost. */
export const poisonMark = 'chaos poison';

interface Stored {
  readonly subject: string;
  readonly payload: string;
}

/** Deletes, repeats and forges messages. Where the broker or Postgres is away, it waits for them to come back. */
export async function confuseMessages(
  system: ChaosSystem,
  kind: 'message-deletion' | 'duplicates' | 'poison',
  random: SeededRandom,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await confuse(system, kind, random);
    } catch (error) {
      if (attempt === attempts) throw error;
      await sleep(retryMs);
    }
  }
}

async function confuse(
  system: ChaosSystem,
  kind: 'message-deletion' | 'duplicates' | 'poison',
  random: SeededRandom,
): Promise<void> {
  switch (kind) {
    case 'message-deletion':
      return deleteSome(system, random);
    case 'duplicates': {
      const stored = await storedEvents(system, random);
      await publish(system, random, stored);
      system.sent.duplicates += stored.length;
      return;
    }
    case 'poison': {
      const forged = Array.from(
        { length: random.between(poisonAtOnce.from, poisonAtOnce.to) },
        () => ({
          subject: random.pick(replayedEventContracts).subject,
          payload: `${poisonMark} ${random.next()}`,
        }),
      );
      await publish(system, random, forged);
      system.sent.poison += forged.length;
      return;
    }
  }
}

async function deleteSome({ admin }: ChaosSystem, random: SeededRandom): Promise<void> {
  const manager = await jetstreamManager(admin, { timeout: publishTimeoutMs });
  const { state } = await manager.streams.info(EVENT_STREAM);
  for (let left = random.between(1, 5); left > 0; left -= 1) {
    const sequence = state.last_seq - random.between(0, 30);
    if (sequence < state.first_seq || sequence < 1) continue;
    await manager.streams.deleteMessage(EVENT_STREAM, sequence).catch(() => undefined);
  }
}

async function storedEvents({ owner }: ChaosSystem, random: SeededRandom): Promise<Stored[]> {
  const schema = random.pick(['sync', 'enrichment']);
  return owner.rows<Stored & { id: string }>(
    `SELECT subject, payload FROM ${schema}.outbox ORDER BY id DESC OFFSET $1 LIMIT $2`,
    [random.between(0, 200), repeatedAtOnce],
  );
}

async function publish(
  { admin }: ChaosSystem,
  random: SeededRandom,
  messages: readonly Stored[],
): Promise<void> {
  const stream = jetstream(admin, { timeout: publishTimeoutMs });
  await Promise.all(
    messages.map(({ subject, payload }) =>
      stream.publish(subject, payload, { msgID: `chaos-${random.next()}` }),
    ),
  );
}
