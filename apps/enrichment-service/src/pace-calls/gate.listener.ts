import type { Logger } from '@app/service-kit';
import { Client } from 'pg';
import { GATE_CHANNEL } from './provider-gate.repository.js';

const RECONNECT_MS = 1_000;

/**
 * Hears, on a connection of its own, that a provider's gate was closed or opened by any replica. It is there for speed:
 * whoever claims looks at the gate itself.
 */
export class GateListener {
  private client: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly onChanged: (provider: string) => void,
    private readonly logger: Logger,
  ) {}

  async start(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({ connectionString: this.databaseUrl, keepAlive: true });
    this.client = client;
    client.on('error', (error) =>
      this.logger.warn({ err: error }, 'gate listener lost its connection'),
    );
    client.on('end', () => this.reconnectLater());
    client.on('notification', ({ payload }) => this.onChanged(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${GATE_CHANNEL}`);
    } catch (error) {
      this.logger.warn({ err: error }, 'gate listener cannot connect');
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
