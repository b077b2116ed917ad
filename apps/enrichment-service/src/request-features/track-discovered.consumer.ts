import { TrackDiscoveredV1, type EventData, type EventEnvelope } from '@app/contracts';
import type { EventConsumer } from '@app/messaging';
import { CLOCK, type Clock, WorkSignal } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EnrichmentProgressPublisher } from '../report-status/enrichment-progress.publisher.js';
import { requestFeatures } from './feature-request.repository.js';

/** Every track that is discovered gets its place in the work queue, once. */
@Injectable()
export class TrackDiscoveredConsumer implements EventConsumer<typeof TrackDiscoveredV1> {
  readonly contract = TrackDiscoveredV1;

  constructor(
    private readonly work: WorkSignal,
    private readonly progress: EnrichmentProgressPublisher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async apply(
    events: readonly EventEnvelope<EventData<typeof TrackDiscoveredV1>>[],
    manager: EntityManager,
  ): Promise<void> {
    const requested = events.map(({ data, correlationId }) => ({ track: data, correlationId }));
    await requestFeatures(manager, requested, this.clock.now());
  }

  applied(): void {
    this.work.ring();
    this.progress.changed();
  }
}
