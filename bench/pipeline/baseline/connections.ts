import { jetstream, type JetStreamClient } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import pg from 'pg';
import type { BaselineConfig } from './baseline.config.js';

export interface Connections {
  readonly pool: pg.Pool;
  readonly broker: NatsConnection;
  readonly jetstream: JetStreamClient;
  /** Calls `onNotified` whenever somebody notifies the channel. */
  listen(channel: string, onNotified: () => void): Promise<void>;
  close(): Promise<void>;
}

/** The connections of one process of the hand-written pipeline. */
export async function openConnections(config: BaselineConfig): Promise<Connections> {
  const nats = new URL(config.NATS_URL);
  const broker = await connect({
    servers: nats.host,
    user: nats.username,
    pass: nats.password,
    maxReconnectAttempts: -1,
  });
  const pool = new pg.Pool({ connectionString: config.DATABASE_URL, max: 10 });
  const listener = new pg.Client({ connectionString: config.DATABASE_URL });
  await listener.connect();
  return {
    pool,
    broker,
    jetstream: jetstream(broker),
    async listen(channel, onNotified) {
      listener.on('notification', onNotified);
      await listener.query(`LISTEN ${channel}`);
    },
    async close() {
      await broker.drain();
      await listener.end();
      await pool.end();
    },
  };
}
