import {
  findSimilarTracksRequest,
  getFacetsRequest,
  getStatsRequest,
  getTrackMapRequest,
  listMoodsRequest,
  type FacetsQuery,
  type SimilarTracksQuery,
  type TrackMapQuery,
} from '@app/contracts';
import { Controller, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ServiceClient } from '../ask-services/service.client.js';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import {
  findSimilarTracksEndpoint,
  getFacetsEndpoint,
  getStatsEndpoint,
  getTrackMapEndpoint,
  listMoodsEndpoint,
} from './explore.endpoints.js';

/** Questions about the whole gallery: the gallery-service's bytes, passed on. */
@Controller()
export class ExploreController {
  constructor(private readonly services: ServiceClient) {}

  @Endpoint(getFacetsEndpoint)
  getFacets(
    @Query({ schema: getFacetsEndpoint.query }) query: FacetsQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(getFacetsRequest, query, reply);
  }

  @Endpoint(findSimilarTracksEndpoint)
  findSimilar(
    @Param({ schema: findSimilarTracksEndpoint.params }) params: { readonly id: string },
    @Query({ schema: findSimilarTracksEndpoint.query }) query: SimilarTracksQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(findSimilarTracksRequest, { id: params.id, query }, reply);
  }

  @Endpoint(getTrackMapEndpoint)
  getMap(
    @Query({ schema: getTrackMapEndpoint.query }) query: TrackMapQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(getTrackMapRequest, query, reply);
  }

  @Endpoint(listMoodsEndpoint)
  listMoods(@Res() reply: FastifyReply): Promise<void> {
    return this.services.relay(listMoodsRequest, {}, reply);
  }

  @Endpoint(getStatsEndpoint)
  getStats(@Res() reply: FastifyReply): Promise<void> {
    return this.services.relay(getStatsRequest, {}, reply);
  }
}
