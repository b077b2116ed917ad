import {
  getEnrichmentStatusRequest,
  getGallerySummaryRequest,
  listSyncRunsRequest,
  type LiveEvent,
} from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { ServiceClient } from '../ask-services/service.client.js';
import type { LiveKind } from './live-connection.js';

/** Asks the services for the state that a connection begins with. */
@Injectable()
export class CurrentStateReader {
  constructor(private readonly services: ServiceClient) {}

  /** @throws RequestProblem where the service does not answer */
  async read(kind: LiveKind): Promise<LiveEvent> {
    switch (kind) {
      case 'gallery':
        return { kind, gallery: await this.services.ask(getGallerySummaryRequest, {}) };
      case 'sync': {
        const runs = await this.services.ask(listSyncRunsRequest, { limit: 1 });
        return { kind, run: runs.items[0] ?? null };
      }
      case 'enrichment':
        return { kind, enrichment: await this.services.ask(getEnrichmentStatusRequest, {}) };
    }
  }
}
