import {
  replayEnrichmentPageRequest,
  TrackEnrichedV1,
  TrackFeaturesMissingV1,
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

  @MessagePattern(replayEnrichmentPageRequest.subject)
  async replay(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof replayEnrichmentPageRequest>>> {
    return handleRequest(
      replayEnrichmentPageRequest,
      payload,
      async ({ generation, event, after }) => {
        if (event === TrackEnrichedV1.slug) {
          const { facts, next } = await this.stored.enriched(after, PAGE);
          await publishReplay(this.broker, TrackEnrichedV1, facts, generation);
          return { ok: true, value: { published: facts.length, next } };
        }
        if (event === TrackFeaturesMissingV1.slug) {
          const { facts, next } = await this.stored.missing(after, PAGE);
          await publishReplay(this.broker, TrackFeaturesMissingV1, facts, generation);
          return { ok: true, value: { published: facts.length, next } };
        }
        return problem('invalid_request', `enrichment-service does not publish ${event}`);
      },
    );
  }
}
