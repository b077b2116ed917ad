import {
  pauseEnrichmentRequest,
  prioritizeTracksRequest,
  type EnrichmentPause,
  type TracksConcerned,
} from '@app/contracts';
import { handleRequest, problem, type HandlerReply } from '@app/messaging';
import { CLOCK, WorkSignal, type Clock } from '@app/service-kit';
import { Controller, Inject } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { DataSource } from 'typeorm';
import { ProviderChain } from '../enrich-track/provider-chain.js';
import { setPaused } from '../pace-calls/provider-gate.repository.js';
import { EnrichmentProgressPublisher } from '../report-status/enrichment-progress.publisher.js';
import { prioritizeTracks } from './prioritize-tracks.repository.js';

/** Stops and resumes providers, and moves tracks ahead. */
@Controller()
export class ProviderControlController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly chain: ProviderChain,
    private readonly work: WorkSignal,
    private readonly progress: EnrichmentProgressPublisher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @MessagePattern(pauseEnrichmentRequest.subject)
  async pause(@Payload() payload: unknown): Promise<HandlerReply<EnrichmentPause>> {
    return handleRequest(pauseEnrichmentRequest, payload, async ({ paused, provider }) => {
      const { providers } = this.chain;
      if (provider !== null && !providers.includes(provider)) {
        return problem('conflict', `${provider} is not asked by this installation`);
      }
      const concerned = provider === null ? providers : [provider];
      await this.dataSource.transaction((manager) =>
        setPaused(manager, concerned, paused, this.clock.now()),
      );
      this.changed();
      return { ok: true, value: { paused, provider } };
    });
  }

  @MessagePattern(prioritizeTracksRequest.subject)
  async prioritize(@Payload() payload: unknown): Promise<HandlerReply<TracksConcerned>> {
    return handleRequest(prioritizeTracksRequest, payload, async ({ ids, reason }) => {
      const { providers } = this.chain;
      const now = this.clock.now();
      const tracks = await prioritizeTracks(this.dataSource.manager, providers, ids, reason, now);
      this.changed();
      return { ok: true, value: { tracks } };
    });
  }

  private changed(): void {
    this.work.ring();
    this.progress.changed();
  }
}
