import {
  decideRecordingRequest,
  listRecordingDecisionsRequest,
  undoRecordingDecisionRequest,
  type RecordingDecision,
  type RecordingDecisionBody,
} from '@app/contracts';
import { Body, Controller, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ServiceClient } from '../ask-services/service.client.js';
import { Endpoint } from '../declare-endpoints/endpoint.js';
import { CurrentUser } from '../keep-sessions/current-user.decorator.js';
import {
  decideRecordingEndpoint,
  listRecordingDecisionsEndpoint,
  undoRecordingDecisionEndpoint,
} from './curate.endpoints.js';

/** What the admin decides about recordings. */
@Controller()
export class RecordingsController {
  constructor(private readonly services: ServiceClient) {}

  @Endpoint(decideRecordingEndpoint)
  decide(
    @Body({ schema: decideRecordingEndpoint.body }) decision: RecordingDecisionBody,
    @CurrentUser() user: CurrentUser,
  ): Promise<RecordingDecision> {
    return this.services.ask(decideRecordingRequest, { decision, decidedBy: user.id });
  }

  @Endpoint(listRecordingDecisionsEndpoint)
  list(@Res() reply: FastifyReply): Promise<void> {
    return this.services.relay(listRecordingDecisionsRequest, {}, reply);
  }

  @Endpoint(undoRecordingDecisionEndpoint)
  undo(
    @Param({ schema: undoRecordingDecisionEndpoint.params }) params: { readonly id: number },
    @CurrentUser() user: CurrentUser,
  ): Promise<RecordingDecision> {
    return this.services.ask(undoRecordingDecisionRequest, { id: params.id, decidedBy: user.id });
  }
}
