import { setTimeout as sleep } from 'node:timers/promises';
import { jetstreamManager, type JetStreamManager, type MsgRequest } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { PlainError } from '../../scripts/stack/plain-error.js';
import { measuredTracks } from './measured-tracks.js';
import { steps, type Pipeline } from './pipeline.js';

const POLL_MS = 100;
/** A pipeline that has not moved on for so long has stopped. */
const PATIENCE_MS = 30_000;

/** A pipeline did not do all that it should. */
export class PipelineStalledError extends PlainError {
  override readonly name = 'PipelineStalledError';
}

/**
 * Sends the next `count` tracks through a pipeline that has had `done` of them, and returns how many it took per second:
 * from the moment at which the broker stored the first TrackDiscovered to that at which it stored the last
 * TrackEnriched, by the broker's own clock. An event of the second kind is published once the transaction is committed
 * that stores the features. Before it returns, every durable step of every track is seen in Postgres.
 *
 * @throws PipelineStalledError
 */
export async function measureRun(
  pipeline: Pipeline,
  { done, count }: { readonly done: number; readonly count: number },
  broker: NatsConnection,
  signal: AbortSignal,
): Promise<number> {
  const manager = await jetstreamManager(broker);
  const { state } = await manager.streams.info(pipeline.stream);
  await pipeline.discover(measuredTracks(done, count));
  await moveTo(done + count, () => publishedBy(pipeline, manager), pipeline, signal);
  const from = await timeOf(manager, pipeline, { seq: state.last_seq + 1 }, pipeline.discovered);
  const last = { last_by_subj: pipeline.enriched };
  const to = await timeOf(manager, pipeline, last, pipeline.enriched);
  await moveTo(done + count, () => stepsTaken(pipeline, done + count), pipeline, signal);
  return (count * 1_000) / (to.getTime() - from.getTime());
}

async function moveTo(
  goal: number,
  read: () => Promise<number>,
  { name }: Pipeline,
  signal: AbortSignal,
): Promise<void> {
  let reached = -1;
  let movedAt = performance.now();
  for (;;) {
    const now = await read();
    if (now === goal) return;
    if (now > goal) throw new PipelineStalledError(`${name} made ${now} of ${goal} tracks`);
    if (now > reached) movedAt = performance.now();
    reached = now;
    if (performance.now() - movedAt > PATIENCE_MS) {
      throw new PipelineStalledError(`${name} stopped at ${now} of ${goal} tracks`);
    }
    await sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
    signal.throwIfAborted();
  }
}

async function publishedBy(pipeline: Pipeline, manager: JetStreamManager): Promise<number> {
  const { enriched: subject, stream } = pipeline;
  const { state } = await manager.streams.info(stream, { subjects_filter: subject });
  return state.subjects?.[subject] ?? 0;
}

/** The step that the fewest tracks have taken; where one was taken too often, how often. */
async function stepsTaken(pipeline: Pipeline, goal: number): Promise<number> {
  const census = await pipeline.census();
  const counts = steps.map((step) => census[step]);
  const most = Math.max(...counts);
  return most > goal ? most : Math.min(...counts);
}

async function timeOf(
  manager: JetStreamManager,
  { stream }: Pipeline,
  query: MsgRequest,
  subject: string,
): Promise<Date> {
  const message = await manager.streams.getMessage(stream, query);
  if (message?.subject !== subject) throw new Error(`${stream} holds no ${subject} there`);
  return message.time;
}
