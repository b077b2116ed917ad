import {
  getEnrichmentCoverageRequest,
  getEnrichmentStatusRequest,
  type ReplyValue,
} from '@app/contracts';
import { handleRequest, type HandlerReply } from '@app/messaging';
import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { CoverageRepository } from './coverage.repository.js';
import { EnrichmentStatusRepository } from './enrichment-status.repository.js';

@Controller()
export class EnrichmentStatusController {
  constructor(
    private readonly statuses: EnrichmentStatusRepository,
    private readonly coverages: CoverageRepository,
  ) {}

  @MessagePattern(getEnrichmentStatusRequest.subject)
  async status(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getEnrichmentStatusRequest>>> {
    return handleRequest(getEnrichmentStatusRequest, payload, async () => ({
      ok: true,
      value: await this.statuses.read(),
    }));
  }

  @MessagePattern(getEnrichmentCoverageRequest.subject)
  async coverage(
    @Payload() payload: unknown,
  ): Promise<HandlerReply<ReplyValue<typeof getEnrichmentCoverageRequest>>> {
    return handleRequest(getEnrichmentCoverageRequest, payload, async () => ({
      ok: true,
      value: await this.coverages.read(),
    }));
  }
}
