import { getEnrichmentStatusRequest, getLibraryStatusRequest } from '@app/contracts';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ServiceClient } from '../ask-services/service.client.js';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { CurrentUser } from '../keep-sessions/current-user.decorator.js';
import { getEnrichmentStatusEndpoint, getLibraryStatusEndpoint } from './status.endpoints.js';

/** What the admin sees of the other services' work. */
@Controller()
export class StatusController {
  constructor(private readonly services: ServiceClient) {}

  @Endpoint(getLibraryStatusEndpoint)
  getLibrary(@CurrentUser() user: CurrentUser, @Res() reply: FastifyReply): Promise<void> {
    return this.services.relay(getLibraryStatusRequest, { owner: user.id }, reply);
  }

  @Endpoint(getEnrichmentStatusEndpoint)
  getEnrichment(@Res() reply: FastifyReply): Promise<void> {
    return this.services.relay(getEnrichmentStatusRequest, {}, reply);
  }
}
