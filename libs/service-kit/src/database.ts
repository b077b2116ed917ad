import { setTimeout as sleep } from 'node:timers/promises';
import { isNativeError } from 'node:util/types';
import type { Logger } from 'pino';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { STATEMENT_TIMEOUT_MS, WatchedClient } from './watched-client.js';

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 2_000;

export interface DatabaseOptions {
  readonly url: string;
  /** The Postgres schema the service owns. */
  readonly schema: string;
  readonly applicationName: string;
  readonly entities?: MixedList<Function | string | EntitySchema>;
  /** Connections per process. */
  readonly poolSize?: number;
}

/**
 * The service's one DataSource. It never creates or migrates anything: the role it logs in with could not.
 * No statement and no lost answer holds a connection for ever.
 */
export function createDataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    schema: options.schema,
    entities: options.entities ?? [],
    synchronize: false,
    migrationsRun: false,
    applicationName: options.applicationName,
    poolSize: options.poolSize ?? 10,
    connectTimeoutMS: 5_000,
    extra: {
      Client: WatchedClient,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: 60_000,
      keepAlive: true,
    },
  });
}

/** Connects, waiting for a Postgres that is not there yet. @throws what is not a matter of waiting: a wrong password */
export function connectDatabase(dataSource: DataSource, logger: Logger): Promise<DataSource> {
  return whenDatabaseAnswers(logger, () => dataSource.initialize());
}

/**
 * Does what a service needs at its start, again and again where Postgres goes away meanwhile.
 * @throws what is not a matter of waiting
 */
export async function whenDatabaseAnswers<T>(logger: Logger, work: () => Promise<T>): Promise<T> {
  for (let retryMs = FIRST_RETRY_MS; ; retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isTransientDatabaseError(error)) throw error;
      logger.warn({ err: error, retryMs }, 'Postgres is away: waiting for it');
      await sleep(retryMs);
    }
  }
}

/** SQLSTATE classes and socket errors that say nothing about the statement: it may succeed when repeated. */
const transientCode =
  /^(08...|53...|57P0[123]|40001|40P01|55P03|25P0[34]|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN)$/;
const transientMessage =
  /connection terminated|connection ended|connection error and is not queryable|timeout exceeded when trying to connect|connection timeout/i;

/** True where a database error came from the connection or from contention, not from the data. */
export function isTransientDatabaseError(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && transientCode.test(code)) return true;
  return transientMessage.test(error.message);
}
