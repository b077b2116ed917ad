import {
  dismissFailedRequestRequest,
  listFailedRequestsRequest,
  retryFailedRequestRequest,
  retryFailedRequestsRequest,
  type ProviderOutcome,
} from '@app/contracts';
import { Body, Controller, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { ServiceClient } from '../ask-services/service.client.js';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import {
  dismissFailedRequestEndpoint,
  listFailedRequestsEndpoint,
  retryFailedRequestEndpoint,
  retryFailedRequestsEndpoint,
} from './failed-request.endpoints.js';

interface TrackParams {
  readonly id: string;
}

/** What failed in the enrichment, and what the admin decides about it. */
@Controller()
export class FailedRequestController {
  constructor(private readonly services: ServiceClient) {}

  @Endpoint(listFailedRequestsEndpoint)
  list(
    @Query({ schema: listFailedRequestsEndpoint.query })
    query: z.infer<typeof listFailedRequestsEndpoint.query>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(listFailedRequestsRequest, query, reply);
  }

  @Endpoint(retryFailedRequestsEndpoint)
  retryAll(
    @Body({ schema: retryFailedRequestsEndpoint.body }) body: { readonly outcome: ProviderOutcome },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(retryFailedRequestsRequest, body, reply);
  }

  @Endpoint(retryFailedRequestEndpoint)
  retryOne(
    @Param({ schema: retryFailedRequestEndpoint.params }) { id }: TrackParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(retryFailedRequestRequest, { spotifyId: id }, reply);
  }

  @Endpoint(dismissFailedRequestEndpoint)
  dismiss(
    @Param({ schema: dismissFailedRequestEndpoint.params }) { id }: TrackParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(dismissFailedRequestRequest, { spotifyId: id }, reply);
  }
}
