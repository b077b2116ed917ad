import { getSpotifyConnectionRequest } from '@app/contracts';
import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ServiceClient } from '../ask-services/service.client.js';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { CurrentUser } from '../keep-sessions/current-user.decorator.js';
import { getSpotifyConnectionEndpoint } from './connection.endpoints.js';

/** The admin's connection to Spotify, as the sync-service knows it. */
@Controller()
export class ConnectionController {
  constructor(private readonly services: ServiceClient) {}

  @Endpoint(getSpotifyConnectionEndpoint)
  show(@CurrentUser() user: CurrentUser, @Res() reply: FastifyReply): Promise<void> {
    return this.services.relay(getSpotifyConnectionRequest, { owner: user.id }, reply);
  }
}
