import {
  clearFeatureOverrideRequest,
  getFeatureOverrideRequest,
  overrideFeaturesRequest,
  type FeatureOverrides,
} from '@app/contracts';
import { Body, Controller, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ServiceClient } from '../ask-services/service.client.js';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import {
  clearFeatureOverrideEndpoint,
  getFeatureOverrideEndpoint,
  overrideFeaturesEndpoint,
} from './override.endpoints.js';

interface TrackParams {
  readonly id: string;
}

/** The admin's corrections of features. */
@Controller()
export class OverrideController {
  constructor(private readonly services: ServiceClient) {}

  @Endpoint(getFeatureOverrideEndpoint)
  show(
    @Param({ schema: getFeatureOverrideEndpoint.params }) { id }: TrackParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(getFeatureOverrideRequest, { spotifyId: id }, reply);
  }

  @Endpoint(overrideFeaturesEndpoint)
  put(
    @Param({ schema: overrideFeaturesEndpoint.params }) { id }: TrackParams,
    @Body({ schema: overrideFeaturesEndpoint.body }) overrides: FeatureOverrides,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(overrideFeaturesRequest, { spotifyId: id, overrides }, reply);
  }

  @Endpoint(clearFeatureOverrideEndpoint)
  clear(
    @Param({ schema: clearFeatureOverrideEndpoint.params }) { id }: TrackParams,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(clearFeatureOverrideRequest, { spotifyId: id }, reply);
  }
}
