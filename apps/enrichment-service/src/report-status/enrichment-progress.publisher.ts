import { progressSubjects, type EnrichmentStatus, type LiveEvent } from '@app/contracts';
import { BROKER } from '@app/messaging';
import { LOGGER, type Logger } from '@app/service-kit';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import { EnrichmentStatusRepository } from './enrichment-status.repository.js';

/** However quickly the work goes, it is told this often at most. */
const INTERVAL_MS = 500;
/** While something is still open, such as events on their way to the broker, the status is looked at this often. */
const RECHECK_MS = 2_000;
/** A status that took long to count is asked for less often: this share of the time may go into counting. */
const COUNTING_SHARE = 0.05;

/** Tells whoever listens how the enrichment stands. It may be lost: who connects later asks for the state. */
@Injectable()
export class EnrichmentProgressPublisher implements BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private timerAt = Infinity;
  private notBefore = 0;
  private told = '';
  private stopped = false;

  constructor(
    private readonly statuses: EnrichmentStatusRepository,
    @Inject(BROKER) private readonly broker: NatsConnection,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Says that something has changed. */
  changed(): void {
    this.lookAt(Math.max(performance.now() + INTERVAL_MS, this.notBefore));
  }

  beforeApplicationShutdown(): void {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private lookAt(moment: number): void {
    if (this.stopped || moment >= this.timerAt) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timerAt = moment;
    this.timer = setTimeout(() => {
      this.timerAt = Infinity;
      this.look().catch((error: unknown) =>
        this.logger.warn({ err: error }, 'enrichment progress was not told'),
      );
    }, moment - performance.now());
  }

  private async look(): Promise<void> {
    const startedAt = performance.now();
    const enrichment = await this.statuses.read();
    const finishedAt = performance.now();
    this.notBefore = finishedAt + (finishedAt - startedAt) / COUNTING_SHARE;
    this.tell(enrichment);
    if (isOpen(enrichment)) this.lookAt(Math.max(finishedAt + RECHECK_MS, this.notBefore));
  }

  private tell(enrichment: EnrichmentStatus): void {
    const event: LiveEvent = { kind: 'enrichment', enrichment };
    const text = JSON.stringify(event);
    if (text === this.told) return;
    this.told = text;
    this.broker.publish(progressSubjects.enrichment, text);
  }
}

function isOpen({ due, leased, unpublishedEvents }: EnrichmentStatus): boolean {
  return due + leased + unpublishedEvents > 0;
}
