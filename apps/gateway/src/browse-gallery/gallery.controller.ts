import {
  getAlbumRequest,
  getArtistRequest,
  getGallerySummaryRequest,
  getRecordingRequest,
  getTrackRequest,
  listTracksRequest,
  type ListTracksQuery,
  type PageQuery,
} from '@app/contracts';
import { Controller, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ServiceClient } from '../ask-services/service.client.js';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import {
  getAlbumEndpoint,
  getArtistEndpoint,
  getGallerySummaryEndpoint,
  getRecordingEndpoint,
  getTrackEndpoint,
  listTracksEndpoint,
} from './gallery.endpoints.js';

interface Id {
  readonly id: string;
}

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
    @Param({ schema: getTrackEndpoint.params }) params: Id,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(getTrackRequest, { id: params.id }, reply);
  }

  @Endpoint(getRecordingEndpoint)
  getRecording(
    @Param({ schema: getRecordingEndpoint.params }) params: Id,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(getRecordingRequest, { id: params.id }, reply);
  }

  @Endpoint(getArtistEndpoint)
  getArtist(
    @Param({ schema: getArtistEndpoint.params }) params: Id,
    @Query({ schema: getArtistEndpoint.query }) query: PageQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(getArtistRequest, { id: params.id, query }, reply);
  }

  @Endpoint(getAlbumEndpoint)
  getAlbum(
    @Param({ schema: getAlbumEndpoint.params }) params: Id,
    @Query({ schema: getAlbumEndpoint.query }) query: PageQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(getAlbumRequest, { id: params.id, query }, reply);
  }

  @Endpoint(getGallerySummaryEndpoint)
  getSummary(@Res() reply: FastifyReply): Promise<void> {
    return this.services.relay(getGallerySummaryRequest, {}, reply);
  }
}
