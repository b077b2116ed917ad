import { randomBytes, randomUUID } from 'node:crypto';
import {
  isFinalSyncRunState,
  type SyncMode,
  type SyncRun,
  type SyncRunState,
  type SyncTrigger,
} from '@app/contracts';
import { CLOCK, createLogger, readConfig, Sealer, type SpotifyTokens } from '@app/service-kit';
import {
  createTestDatabase,
  MovableClock,
  sandboxCredentials,
  startTestBroker,
  startTestSandbox,
  waitUntil,
  type TestBroker,
  type TestDatabase,
  type TestSandbox,
} from '@app/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import { CredentialRepository } from '../keep-credentials/credential.repository.js';
import { StoreCredentialController } from '../keep-credentials/store-credential.controller.js';
import { RunSteering } from '../steer-runs/run.steering.js';
import { SyncRunRepository } from '../sync-library/sync-run.repository.js';
import { SyncWorker } from '../sync-library/sync.worker.js';
import { syncServiceConfigSchema } from '../sync-service.config.js';
import { SyncServiceModule } from '../sync-service.module.js';
import { defaultTimings, TIMINGS, type SyncTimings } from '../sync-service.timings.js';

const SCOPE = 'user-library-read';

/** What a spec wants to be different. */
export interface SyncWorldOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly timings?: Partial<SyncTimings>;
}

/** Specs do not sit out what is only there to be gentle. */
const quickTimings: SyncTimings = { ...defaultTimings, idleMs: 50, tickMs: 100 };

/**
 * The sync service as it runs, with a database, a broker and a sandbox of its own; the owner of the library is signed
 * in. The schedule is off unless the environment says otherwise.
 */
export class SyncWorld {
  readonly owner = 'sandbox-admin';
  readonly scope = SCOPE;
  readonly clock = new MovableClock();
  private readonly sealingKey = `spec:${randomBytes(32).toString('base64')}`;

  private constructor(
    readonly database: TestDatabase,
    readonly broker: TestBroker,
    readonly sandbox: TestSandbox,
    readonly sql: Client,
    private readonly options: SyncWorldOptions,
    public service: INestApplicationContext,
  ) {}

  static async open(
    tracks: number,
    library: string | null = null,
    options: SyncWorldOptions = {},
  ): Promise<SyncWorld> {
    const [database, broker, sandbox] = await Promise.all([
      createTestDatabase(),
      startTestBroker(),
      startTestSandbox(tracks, library),
    ]);
    const sql = new Client({ connectionString: database.ownerUrl });
    await sql.connect();
    const world = new SyncWorld(database, broker, sandbox, sql, options, undefined as never);
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

  /** The environment of a sync service of this world. */
  get environment(): Record<string, string> {
    return {
      DATABASE_URL: this.database.urls['sync-service'],
      NATS_URL: this.broker.url,
      OPS_PORT: '0',
      LOG_LEVEL: 'fatal',
      TOKEN_SEALING_KEY: this.sealingKey,
      SPOTIFY_CLIENT_ID: sandboxCredentials.spotify.clientId,
      SPOTIFY_CLIENT_SECRET: sandboxCredentials.spotify.clientSecret,
      SPOTIFY_ACCOUNTS_URL: `${this.sandbox.baseUrl}/accounts`,
      SPOTIFY_API_URL: `${this.sandbox.baseUrl}/spotify/v1`,
      SYNC_INCREMENTAL_EVERY_MINUTES: '0',
      SYNC_FULL_EVERY_HOURS: '0',
      ...this.options.environment,
    };
  }

  /** Another replica. */
  async startService(): Promise<INestApplicationContext> {
    const config = readConfig('sync-service', syncServiceConfigSchema, this.environment);
    const module = SyncServiceModule.register(config, createLogger('spec', 'fatal'));
    const testing = await Test.createTestingModule({ imports: [module] })
      .overrideProvider(CLOCK)
      .useValue(this.clock)
      .overrideProvider(TIMINGS)
      .useValue({ ...quickTimings, ...this.options.timings })
      .compile();
    testing.useLogger(false);
    return testing.init();
  }

  /**
   * Lets time pass, for Spotify and for the service: in that order, or a call that the service was waiting for might be
   * noted at the time before.
   */
  async pass(seconds: number): Promise<void> {
    const offsetSeconds = Math.round(this.clock.offsetMs / 1_000 + seconds);
    await this.sandbox.control('PUT', '/clock', { offsetSeconds });
    this.clock.advance(seconds * 1_000);
  }

  async connectSpotify(change: Partial<SpotifyTokens> = {}): Promise<void> {
    await this.service
      .get(CredentialRepository)
      .store({ ...(await this.credential(change)), authorizedAt: this.clock.now() });
  }

  /** Signs in again, as the gateway tells it. */
  async reconnectSpotify(): Promise<void> {
    const { sealedTokens, ...credential } = await this.credential({});
    await this.service.get(StoreCredentialController).store({
      ...credential,
      sealedCredential: sealedTokens,
      authorizedAt: this.clock.now().toISOString(),
    });
  }

  /** Fresh tokens of the owner, sealed as the gateway hands them over at a sign-in. */
  async handOver(handoverId: string): Promise<string> {
    const tokens = await this.sandbox.signIn(this.owner, SCOPE);
    return this.seal(this.textOf(tokens), `handover:${handoverId}`);
  }

  /** Starts a run, and does not wait for it. */
  async begin(mode: SyncMode = 'full', trigger: SyncTrigger = 'admin'): Promise<SyncRun> {
    const at = this.clock.now();
    const { run } = await this.service
      .get(SyncRunRepository)
      .start({ id: randomUUID(), owner: this.owner, mode, trigger, at });
    this.service.get(SyncWorker).wake();
    return run;
  }

  /** Starts a run and waits for its end. */
  async sync(mode: SyncMode = 'full', trigger: SyncTrigger = 'admin'): Promise<SyncRun> {
    return this.settled((await this.begin(mode, trigger)).id);
  }

  async settled(id: string, timeoutMs?: number): Promise<SyncRun> {
    return this.reached(id, isFinalSyncRunState, timeoutMs);
  }

  async waiting(id: string): Promise<SyncRun> {
    return this.reached(id, (state) => state === 'waiting');
  }

  async find(id: string): Promise<SyncRun> {
    const run = await this.service.get(SyncRunRepository).find(id);
    if (run === null) throw new Error('there is no such run');
    return run;
  }

  get steering(): RunSteering {
    return this.service.get(RunSteering);
  }

  /** The tracks of the library as the service stores it. */
  async library(): Promise<string[]> {
    const { rows } = await this.sql.query<{ track_id: string }>(
      `SELECT track_id FROM sync.user_tracks ORDER BY track_id`,
    );
    return rows.map((row) => row.track_id);
  }

  /** The value of one SQL expression, as the owner of all tables. */
  async value<T>(sql: string, values: unknown[] = []): Promise<T> {
    const { rows } = await this.sql.query<{ value: T }>(`SELECT (${sql}) AS value`, values);
    if (rows[0] === undefined) throw new Error('one row');
    return rows[0].value;
  }

  private async reached(
    id: string,
    isThere: (state: SyncRunState) => boolean,
    timeoutMs?: number,
  ): Promise<SyncRun> {
    let run = await this.find(id);
    await waitUntil(
      `the run to get there, not ${run.state}`,
      async () => {
        run = await this.find(id);
        return isThere(run.state);
      },
      timeoutMs,
    );
    return run;
  }

  private async credential(change: Partial<SpotifyTokens>): Promise<{
    spotifyUserId: string;
    sealedTokens: string;
    scopes: string[];
  }> {
    const tokens = await this.sandbox.signIn(this.owner, SCOPE);
    const text = { ...this.textOf(tokens), ...change };
    return {
      spotifyUserId: this.owner,
      sealedTokens: this.seal(text, `user:${this.owner}`),
      scopes: [SCOPE],
    };
  }

  private textOf(tokens: Awaited<ReturnType<TestSandbox['signIn']>>): SpotifyTokens {
    return {
      accessToken: tokens.access_token,
      refreshToken: tokens.refresh_token,
      expiresAt: new Date(this.clock.now().getTime() + tokens.expires_in * 1000).toISOString(),
      scope: tokens.scope,
    };
  }

  private seal(tokens: SpotifyTokens, binding: string): string {
    return new Sealer(this.sealingKey).seal(JSON.stringify(tokens), binding);
  }
}
