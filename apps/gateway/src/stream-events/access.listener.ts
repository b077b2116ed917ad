import { LOGGER, PostgresListener, type Logger } from '@app/service-kit';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { LiveHub } from './live-hub.js';

/** Injection token of the database's address. */
export const DATABASE_URL = Symbol('DATABASE_URL');

/** The channel on which Postgres tells that a session, a token or a role has ended, whoever ended it. */
const CHANNEL = 'gateway_access';

/**
 * Ends open event streams as soon as the access behind them has ended, at whichever replica. Requests need no telling:
 * each one asks Postgres.
 */
@Injectable()
export class AccessListener implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly listener: PostgresListener;

  constructor(
    hub: LiveHub,
    @Inject(DATABASE_URL) databaseUrl: string,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.listener = new PostgresListener(databaseUrl, CHANNEL, () => void hub.endOrphans(), logger);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.listener.stop();
  }
}
