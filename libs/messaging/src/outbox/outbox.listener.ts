import { Client } from 'pg';
import type { Logger } from 'pino';
import { outboxChannel } from './outbox.repository.js';

const RECONNECT_MS = 2_000;

/**
 * Listens for the outbox's notifications on a connection of its own and wakes the relay. While the connection is away
 * the relay's own polling goes on.
 */
export class OutboxListener {
  private client: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly schema: string,
    private readonly onGrown: () => void,
    private readonly logger: Logger,
  ) {}

  async start(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({ connectionString: this.databaseUrl, keepAlive: true });
    this.client = client;
    client.on('error', (error) =>
      this.logger.warn({ err: error }, 'outbox listener lost its connection'),
    );
    client.on('end', () => this.reconnectLater());
    client.on('notification', () => this.onGrown());
    try {
      await client.connect();
      await client.query(`LISTEN ${outboxChannel(this.schema)}`);
    } catch (error) {
      this.logger.warn({ err: error }, 'outbox listener cannot connect');
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
