import { progressSubjects, type LiveEvent, type SyncRun } from '@app/contracts';
import { BROKER } from '@app/messaging';
import { Inject, Injectable } from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import { SyncRunRepository } from '../sync-library/sync-run.repository.js';

/** Tells whoever listens how far a run is. It may be lost: who connects later asks for the state. */
@Injectable()
export class SyncProgressPublisher {
  constructor(
    private readonly runs: SyncRunRepository,
    @Inject(BROKER) private readonly broker: NatsConnection,
  ) {}

  /** @returns the state that was told */
  async publish(runId: string): Promise<SyncRun | null> {
    const run = await this.runs.find(runId);
    const event: LiveEvent = { kind: 'sync', run };
    this.broker.publish(progressSubjects.sync, JSON.stringify(event));
    return run;
  }
}
