import { listLibraryChangesRequest, type ListLibraryChangesQuery } from '@app/contracts';
import { Controller, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ServiceClient } from '../ask-services/service.client.js';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { listLibraryChangesEndpoint } from './library-changes.endpoints.js';

/** The library's history: the sync-service's bytes, passed on. */
@Controller()
export class LibraryChangesController {
  constructor(private readonly services: ServiceClient) {}

  @Endpoint(listLibraryChangesEndpoint)
  list(
    @Query({ schema: listLibraryChangesEndpoint.query }) query: ListLibraryChangesQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(listLibraryChangesRequest, query, reply);
  }
}
