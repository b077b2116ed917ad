import { Client } from 'pg';
import type { Logger } from './logger.js';

const RECONNECT_MS = 2_000;

/**
 * Listens on a channel of Postgres (LISTEN/NOTIFY), on a connection of its own. A notification is a hint that may be
 * lost with the connection, so `onNotified` is called after every (re)connect, too.
 */
export class PostgresListener {
  private client: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly channel: string,
    private readonly onNotified: () => void,
    private readonly logger: Logger,
  ) {}

  async start(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({ connectionString: this.databaseUrl, keepAlive: true });
    this.client = client;
    const { channel } = this;
    client.on('error', (error) =>
      this.logger.warn({ err: error, channel }, 'listener lost its connection'),
    );
    client.on('end', () => this.reconnectLater());
    client.on('notification', () => this.onNotified());
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      this.onNotified();
    } catch (error) {
      this.logger.warn({ err: error, channel }, 'listener cannot connect');
      this.reconnectLater();
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private reconnectLater(): void {
    if (this.stopped || this.timer !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.start();
    }, RECONNECT_MS);
  }
}
