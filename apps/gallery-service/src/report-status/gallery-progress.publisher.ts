import { progressSubjects, type LiveEvent } from '@app/contracts';
import { BROKER } from '@app/messaging';
import { LOGGER, type Logger } from '@app/service-kit';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { NatsConnection } from '@nats-io/transport-node';
import { GallerySummaryReader } from './gallery-summary.reader.js';

/** However quickly the gallery grows, it says so this often at most. */
const INTERVAL_MS = 500;

/** Tells whoever listens that the gallery has changed, and how it stands. */
@Injectable()
export class GalleryProgressPublisher implements BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly summaries: GallerySummaryReader,
    @Inject(BROKER) private readonly broker: NatsConnection,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  changed(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.publish().catch((error: unknown) =>
        this.logger.warn({ err: error }, 'gallery progress was not told'),
      );
    }, INTERVAL_MS);
  }

  beforeApplicationShutdown(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private async publish(): Promise<void> {
    const event: LiveEvent = { kind: 'gallery', gallery: await this.summaries.read() };
    this.broker.publish(progressSubjects.gallery, JSON.stringify(event));
  }
}
