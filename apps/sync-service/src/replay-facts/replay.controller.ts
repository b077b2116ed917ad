import {
  LibraryChangedV1,
  replaySyncPageRequest,
  TrackDiscoveredV1,
  type ReplyValue,
} from '@app/contracts';
import { BROKER, handleRequest, problem, publishReplay, type HandlerReply } from '@app/messaging';
import { Controller, Inject } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import type { NatsConnection } from '@nats-io/transport-node';
import { StoredFactsRepository } from './stored-facts.repository.js';

const PAGE = 500;

/** Publishes stored facts again, a page a request, for a read model that is rebuilt. */
@Controller()
export class ReplayController {
  constructor(
    private readonly stored: StoredFactsRepository,
    @Inject(BROKER) private readonly broker: NatsConnection,
  ) {}

  @MessagePattern(replaySyncPageRequest.subject)
  async replay(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof replaySyncPageRequest>>> {
    return handleRequest(replaySyncPageRequest, payload, async ({ generation, event, after }) => {
      if (event === TrackDiscoveredV1.slug) {
        const { facts, next } = await this.stored.tracks(after, PAGE);
        await publishReplay(this.broker, TrackDiscoveredV1, facts, generation);
        return { ok: true, value: { published: facts.length, next } };
      }
      if (event === LibraryChangedV1.slug) {
        const { facts, next } = await this.stored.lastChanges(after, PAGE);
        await publishReplay(this.broker, LibraryChangedV1, facts, generation);
        return { ok: true, value: { published: facts.length, next } };
      }
      return problem('invalid_request', `sync-service does not publish ${event}`);
    });
  }
}
