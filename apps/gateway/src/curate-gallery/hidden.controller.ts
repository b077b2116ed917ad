import { hideArtistRequest, hideTrackRequest, listHiddenRequest } from '@app/contracts';
import { Controller, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ServiceClient } from '../ask-services/service.client.js';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import {
  hideArtistEndpoint,
  hideTrackEndpoint,
  listHiddenEndpoint,
  showArtistEndpoint,
  showTrackEndpoint,
} from './curate.endpoints.js';

interface Id {
  readonly id: string;
}

/** What the admin keeps from the public. */
@Controller()
export class HiddenController {
  constructor(private readonly services: ServiceClient) {}

  @Endpoint(listHiddenEndpoint)
  list(@Res() reply: FastifyReply): Promise<void> {
    return this.services.relay(listHiddenRequest, {}, reply);
  }

  @Endpoint(hideTrackEndpoint)
  async hideTrack(@Param({ schema: hideTrackEndpoint.params }) { id }: Id): Promise<void> {
    await this.services.ask(hideTrackRequest, { id, hidden: true });
  }

  @Endpoint(showTrackEndpoint)
  async showTrack(@Param({ schema: showTrackEndpoint.params }) { id }: Id): Promise<void> {
    await this.services.ask(hideTrackRequest, { id, hidden: false });
  }

  @Endpoint(hideArtistEndpoint)
  async hideArtist(@Param({ schema: hideArtistEndpoint.params }) { id }: Id): Promise<void> {
    await this.services.ask(hideArtistRequest, { id, hidden: true });
  }

  @Endpoint(showArtistEndpoint)
  async showArtist(@Param({ schema: showArtistEndpoint.params }) { id }: Id): Promise<void> {
    await this.services.ask(hideArtistRequest, { id, hidden: false });
  }
}
