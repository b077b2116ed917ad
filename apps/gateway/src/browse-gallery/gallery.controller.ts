import {
  getGallerySummaryRequest,
  getTrackRequest,
  listTracksRequest,
  type ListTracksQuery,
} from '@app/contracts';
import { Controller, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ServiceClient } from '../ask-services/service.client.js';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import {
  getGallerySummaryEndpoint,
  getTrackEndpoint,
  listTracksEndpoint,
} from './gallery.endpoints.js';

/** Reads of the gallery: the gallery-service's bytes, passed on. */
@Controller()
export class GalleryController {
  constructor(private readonly services: ServiceClient) {}

  @Endpoint(listTracksEndpoint)
  listTracks(
    @Query({ schema: listTracksEndpoint.query }) query: ListTracksQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(listTracksRequest, query, reply);
  }

  @Endpoint(getTrackEndpoint)
  getTrack(
    @Param({ schema: getTrackEndpoint.params }) params: { readonly id: string },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(getTrackRequest, { id: params.id }, reply);
  }

  @Endpoint(getGallerySummaryEndpoint)
  getSummary(@Res() reply: FastifyReply): Promise<void> {
    return this.services.relay(getGallerySummaryRequest, {}, reply);
  }
}
