import {
  dismissFailedRequestRequest,
  listFailedRequestsRequest,
  retryFailedRequestRequest,
  retryFailedRequestsRequest,
  type ReplyValue,
  type TracksConcerned,
} from '@app/contracts';
import { handleRequest, problem, type HandlerReply } from '@app/messaging';
import { WorkSignal } from '@app/service-kit';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { EnrichmentProgressPublisher } from '../report-status/enrichment-progress.publisher.js';
import { FailedRequestActions } from './failed-request-actions.js';
import { FailedRequestListRepository } from './failed-request-list.repository.js';

/** Lists failed requests, and does what the admin decides about them. */
@Controller()
export class FailedRequestsController {
  constructor(
    private readonly failures: FailedRequestListRepository,
    private readonly actions: FailedRequestActions,
    private readonly work: WorkSignal,
    private readonly progress: EnrichmentProgressPublisher,
  ) {}

  @MessagePattern(listFailedRequestsRequest.subject)
  async list(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof listFailedRequestsRequest>>> {
    return handleRequest(listFailedRequestsRequest, payload, async (query) => {
      const page = await this.failures.list(query);
      if (page === null) return problem('invalid_cursor', 'the cursor is not one of this list');
      return { ok: true, value: page };
    });
  }

  @MessagePattern(retryFailedRequestRequest.subject)
  async retryOne(@Payload() payload: unknown): Promise<HandlerReply<TracksConcerned>> {
    return handleRequest(retryFailedRequestRequest, payload, ({ spotifyId }) =>
      this.aboutOne(this.actions.retryOne(spotifyId)),
    );
  }

  @MessagePattern(retryFailedRequestsRequest.subject)
  async retryAll(@Payload() payload: unknown): Promise<HandlerReply<TracksConcerned>> {
    return handleRequest(retryFailedRequestsRequest, payload, async ({ outcome }) => {
      const tracks = await this.actions.retryAll(outcome);
      this.changed();
      return { ok: true, value: { tracks } };
    });
  }

  @MessagePattern(dismissFailedRequestRequest.subject)
  async dismiss(@Payload() payload: unknown): Promise<HandlerReply<TracksConcerned>> {
    return handleRequest(dismissFailedRequestRequest, payload, ({ spotifyId }) =>
      this.aboutOne(this.actions.dismiss(spotifyId)),
    );
  }

  private async aboutOne(action: Promise<number>): Promise<HandlerReply<TracksConcerned>> {
    const tracks = await action;
    if (tracks === 0) return problem('not_found', 'no request for this track has failed');
    this.changed();
    return { ok: true, value: { tracks } };
  }

  private changed(): void {
    this.work.ring();
    this.progress.changed();
  }
}
