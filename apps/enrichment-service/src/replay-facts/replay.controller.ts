import {
  FeaturesOverriddenV1,
  replayEnrichmentPageRequest,
  TrackEnrichedV1,
  TrackFeaturesMissingV1,
  type ReplyValue,
} from '@app/contracts';
import { answerReplay, BROKER, replaySource, type HandlerReply } from '@app/messaging';
import { Controller, Inject } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import type { NatsConnection } from '@nats-io/transport-node';
import { StoredFactsRepository } from './stored-facts.repository.js';

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
    return answerReplay(replayEnrichmentPageRequest, payload, this.broker, [
      replaySource(TrackEnrichedV1, (after, limit) => this.stored.enriched(after, limit)),
      replaySource(TrackFeaturesMissingV1, (after, limit) => this.stored.missing(after, limit)),
      replaySource(FeaturesOverriddenV1, (after, limit) => this.stored.overridden(after, limit)),
    ]);
  }
}
