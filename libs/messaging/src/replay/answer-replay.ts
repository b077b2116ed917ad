import type { EventContract, EventData, replaySyncPageRequest, ReplyValue } from '@app/contracts';
import type { NatsConnection } from '@nats-io/transport-node';
import { handleRequest, problem } from '../requests/request.handler.js';
import type { HandlerReply } from '../requests/reply.serializer.js';
import { publishReplay } from './replay.publisher.js';

/** Facts published again by one request. */
const PAGE = 500;

/** A page of facts in the order of the tracks' ids; `next` is the place after it, null at the end. */
export interface FactsPage<T> {
  readonly facts: readonly T[];
  readonly next: string | null;
}

/** How one event's facts are read back from the tables that are their truth. */
export interface ReplaySource {
  readonly slug: string;
  /** @returns the place after the page, and how many facts it published again */
  replay(
    connection: NatsConnection,
    after: string | null,
    generation: number,
  ): Promise<{ published: number; next: string | null }>;
}

export function replaySource<TContract extends EventContract>(
  contract: TContract,
  read: (after: string | null, limit: number) => Promise<FactsPage<EventData<TContract>>>,
): ReplaySource {
  return {
    slug: contract.slug,
    async replay(connection, after, generation) {
      const { facts, next } = await read(after, PAGE);
      await publishReplay(connection, contract, facts, generation);
      return { published: facts.length, next };
    },
  };
}

/** Both services are asked in the same shape. */
type ReplayRequest = typeof replaySyncPageRequest;

/** Answers a service's replay request from the sources it has. */
export async function answerReplay(
  contract: ReplayRequest,
  payload: unknown,
  connection: NatsConnection,
  sources: readonly ReplaySource[],
): Promise<HandlerReply<ReplyValue<ReplayRequest>>> {
  return handleRequest(contract, payload, async ({ generation, event, after }) => {
    const source = sources.find(({ slug }) => slug === event);
    if (source === undefined) return problem('invalid_request', `${event} is not published here`);
    return { ok: true, value: await source.replay(connection, after, generation) };
  });
}
