import { CLOCK, LOGGER, type Clock, type Logger } from '@app/service-kit';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CredentialRepository } from '../keep-credentials/credential.repository.js';
import { LibraryNoticeRaisedPublisher } from '../raise-notices/library-notice-raised.publisher.js';
import { consentEnding } from '../raise-notices/notices.js';
import { TIMINGS, type SyncTimings } from '../sync-service.timings.js';
import { Ticker } from '../ticker.js';
import { consentEnd, dueWarning } from './consent-end.js';

/** Warns before the consents end that the schedule depends on, at 30, 7 and 1 days, and once they have ended. */
@Injectable()
export class ConsentWatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly ticker: Ticker;

  constructor(
    private readonly dataSource: DataSource,
    private readonly credentials: CredentialRepository,
    private readonly notices: LibraryNoticeRaisedPublisher,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) logger: Logger,
    @Inject(TIMINGS) timings: SyncTimings,
  ) {
    this.ticker = new Ticker('the watch over consents', timings.tickMs, () => this.warn(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.ticker.stop();
  }

  private async warn(): Promise<void> {
    const now = this.clock.now();
    for (const authorizedAt of await this.credentials.consentsOfLibraries()) {
      const end = consentEnd(authorizedAt);
      const warning = dueWarning(end, now);
      if (warning === null) continue;
      await this.dataSource.transaction((manager) =>
        this.notices.raise(manager, consentEnding(end, warning, now)),
      );
    }
  }
}
