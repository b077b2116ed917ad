import { TrackDiscoveredV1, type EventData, type EventEnvelope } from '@app/contracts';
import type { EventConsumer } from '@app/messaging';
import { CLOCK, type Clock, WorkSignal } from '@app/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ProviderChain } from '../enrich-track/provider-chain.js';
import { EnrichmentProgressPublisher } from '../report-status/enrichment-progress.publisher.js';
import { requestFeatures } from './feature-request.repository.js';

/** Every track gets its place in the queue of the first provider, once, or the features of its recording at once. */
@Injectable()
export class TrackDiscoveredConsumer implements EventConsumer<typeof TrackDiscoveredV1> {
  readonly contract = TrackDiscoveredV1;

  constructor(
    private readonly work: WorkSignal,
    private readonly progress: EnrichmentProgressPublisher,
    private readonly chain: ProviderChain,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async apply(
    events: readonly EventEnvelope<EventData<typeof TrackDiscoveredV1>>[],
    manager: EntityManager,
  ): Promise<void> {
    const requested = events.map(({ data, correlationId }) => ({ track: data, correlationId }));
    const now = this.clock.now();
    const { provider, settler } = this.chain.first;
    await requestFeatures(manager, provider, requested, now);
    const isrcs = events.flatMap(({ data }) => (data.isrc === null ? [] : [data.isrc]));
    await settler.shareKnown(manager, [...new Set(isrcs)], now);
  }

  applied(): void {
    this.work.ring();
    this.progress.changed();
  }
}
