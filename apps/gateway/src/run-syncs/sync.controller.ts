import {
  approveRemovalsRequest,
  cancelSyncRunRequest,
  getSyncRunRequest,
  listSyncRunsRequest,
  startSyncRequest,
  type SyncMode,
  type SyncRun,
} from '@app/contracts';
import { Body, Controller, HttpStatus, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ServiceClient } from '../ask-services/service.client.js';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { CurrentUser } from '../keep-sessions/current-user.decorator.js';
import {
  approveRemovalsEndpoint,
  cancelSyncRunEndpoint,
  getSyncRunEndpoint,
  listSyncRunsEndpoint,
  startSyncEndpoint,
} from './sync.endpoints.js';

/** How many runs the list shows. */
const LISTED_RUNS = 50;

/** The sync of the admin's library, run by the sync-service. */
@Controller()
export class SyncController {
  constructor(private readonly services: ServiceClient) {}

  @Endpoint(startSyncEndpoint)
  async start(
    @Body({ schema: startSyncEndpoint.body }) body: { readonly mode: SyncMode },
    @CurrentUser() user: CurrentUser,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SyncRun> {
    const { started, run } = await this.services.ask(startSyncRequest, {
      owner: user.id,
      mode: body.mode,
    });
    reply.status(started ? HttpStatus.ACCEPTED : HttpStatus.OK);
    return run;
  }

  @Endpoint(listSyncRunsEndpoint)
  list(@Res() reply: FastifyReply): Promise<void> {
    return this.services.relay(listSyncRunsRequest, { limit: LISTED_RUNS }, reply);
  }

  @Endpoint(getSyncRunEndpoint)
  get(
    @Param({ schema: getSyncRunEndpoint.params }) params: { readonly id: string },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(getSyncRunRequest, { id: params.id }, reply);
  }

  @Endpoint(cancelSyncRunEndpoint)
  cancel(
    @Param({ schema: cancelSyncRunEndpoint.params }) params: { readonly id: string },
    @CurrentUser() user: CurrentUser,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(cancelSyncRunRequest, { owner: user.id, id: params.id }, reply);
  }

  @Endpoint(approveRemovalsEndpoint)
  approve(
    @Param({ schema: approveRemovalsEndpoint.params }) params: { readonly id: string },
    @CurrentUser() user: CurrentUser,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.services.relay(approveRemovalsRequest, { owner: user.id, id: params.id }, reply);
  }
}
