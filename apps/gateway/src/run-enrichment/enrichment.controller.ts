import {
  getEnrichmentCoverageRequest,
  pauseEnrichmentRequest,
  prioritizeTracksRequest,
  type EnrichmentPause,
  type PriorityReason,
} from '@app/contracts';
import { Body, Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ServiceClient } from '../ask-services/service.client.js';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import {
  getCoverageEndpoint,
  pauseEnrichmentEndpoint,
  prioritizeTracksEndpoint,
} from './enrichment.endpoints.js';

/** The enrichment as far as people steer it; how it stands is told by `report-status/`. */
@Controller()
export class EnrichmentController {
  constructor(private readonly services: ServiceClient) {}

  @Endpoint(getCoverageEndpoint)
  coverage(@Res() reply: FastifyReply): Promise<void> {
    return this.services.relay(getEnrichmentCoverageRequest, {}, reply);
  }

  @Endpoint(pauseEnrichmentEndpoint)
  pause(
    @Body({ schema: pauseEnrichmentEndpoint.body }) body: EnrichmentPause,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(pauseEnrichmentRequest, body, reply);
  }

  @Endpoint(prioritizeTracksEndpoint)
  prioritize(
    @Body({ schema: prioritizeTracksEndpoint.body })
    body: { readonly ids: string[]; readonly reason: PriorityReason },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(prioritizeTracksRequest, body, reply);
  }
}
