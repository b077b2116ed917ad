import { randomBytes, randomUUID } from 'node:crypto';
import { isFinalSyncRunState, type SyncMode, type SyncRun } from '@app/contracts';
import { createLogger, Sealer, type SpotifyTokens } from '@app/service-kit';
import {
  createTestDatabase,
  sandboxCredentials,
  startTestBroker,
  startTestSandbox,
  waitUntil,
  type TestBroker,
  type TestDatabase,
  type TestSandbox,
} from '@app/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { CredentialRepository } from '../keep-credentials/credential.repository.js';
import { SyncRunRepository } from '../sync-library/sync-run.repository.js';
import { SyncWorker } from '../sync-library/sync.worker.js';
import { SyncServiceModule } from '../sync-service.module.js';

const SCOPE = 'user-library-read';

/** The sync service as it runs, with a database, a broker and a sandbox of its own; the owner of the library is signed in. */
export class SyncWorld {
  readonly owner = 'sandbox-admin';
  readonly scope = SCOPE;
  private readonly sealingKey = `spec:${randomBytes(32).toString('base64')}`;

  private constructor(
    readonly database: TestDatabase,
    readonly broker: TestBroker,
    readonly sandbox: TestSandbox,
    readonly sql: Client,
    public service: INestApplicationContext,
  ) {}

  static async open(tracks: number, library: string | null = null): Promise<SyncWorld> {
    const [database, broker, sandbox] = await Promise.all([
      createTestDatabase(),
      startTestBroker(),
      startTestSandbox(tracks, library),
    ]);
    const sql = new Client({ connectionString: database.ownerUrl });
    await sql.connect();
    const world = new SyncWorld(database, broker, sandbox, sql, undefined as never);
    world.service = await world.startService();
    await world.connectSpotify();
    await sandbox.control('DELETE', '/calls');
    return world;
  }

  async close(): Promise<void> {
    await this.service.close();
    await this.sql.end();
    await Promise.all([this.database.drop(), this.sandbox.close(), this.broker.stop()]);
  }

  async startService(): Promise<INestApplicationContext> {
    const config = {
      DATABASE_URL: this.database.urls['sync-service'],
      NATS_URL: this.broker.url,
      OPS_PORT: 0,
      OPS_HOST: '127.0.0.1',
      LOG_LEVEL: 'fatal' as const,
      TOKEN_SEALING_KEY: this.sealingKey,
      SPOTIFY_CLIENT_ID: sandboxCredentials.spotify.clientId,
      SPOTIFY_CLIENT_SECRET: sandboxCredentials.spotify.clientSecret,
      SPOTIFY_ACCOUNTS_URL: `${this.sandbox.baseUrl}/accounts`,
      SPOTIFY_API_URL: `${this.sandbox.baseUrl}/spotify/v1`,
    };
    const module = SyncServiceModule.register(config, createLogger('spec', 'fatal'));
    return NestFactory.createApplicationContext(module, { logger: false });
  }

  async connectSpotify(change: Partial<SpotifyTokens> = {}): Promise<void> {
    const tokens = await this.sandbox.signIn(this.owner, SCOPE);
    const text: SpotifyTokens = {
      accessToken: tokens.access_token,
      refreshToken: tokens.refresh_token,
      expiresAt: new Date(Date.now() + tokens.expires_in * 1000).toISOString(),
      scope: tokens.scope,
      ...change,
    };
    await this.service.get(CredentialRepository).store({
      spotifyUserId: this.owner,
      sealedTokens: new Sealer(this.sealingKey).seal(JSON.stringify(text), `user:${this.owner}`),
      scopes: [SCOPE],
      authorizedAt: new Date(),
    });
  }

  /** Starts a run, and does not wait for it. */
  async begin(mode: SyncMode = 'full'): Promise<SyncRun> {
    const { run } = await this.service
      .get(SyncRunRepository)
      .start(randomUUID(), this.owner, mode, new Date());
    this.service.get(SyncWorker).wake();
    return run;
  }

  /** Starts a run and waits for its end. */
  async sync(mode: SyncMode = 'full'): Promise<SyncRun> {
    return this.settled((await this.begin(mode)).id);
  }

  async settled(id: string): Promise<SyncRun> {
    let run: SyncRun | null = null;
    await waitUntil('the run to end', async () => {
      run = await this.service.get(SyncRunRepository).find(id);
      return run !== null && isFinalSyncRunState(run.state);
    });
    if (run === null) throw new Error('there is no such run');
    return run;
  }

  /** The value of one SQL expression, as the owner of all tables. */
  async value<T>(sql: string, values: unknown[] = []): Promise<T> {
    const { rows } = await this.sql.query<{ value: T }>(`SELECT (${sql}) AS value`, values);
    if (rows[0] === undefined) throw new Error('one row');
    return rows[0].value;
  }
}
