import { RequestClient } from '@app/messaging';
import { createLogger, readConfig } from '@app/service-kit';
import {
  createTestDatabase,
  freePort,
  startTestBroker,
  type TestBroker,
  type TestDatabase,
} from '@app/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { startSandbox, type RunningSandbox } from '../../../sandbox/src/sandbox.server.js';
import { gatewayConfigSchema, type GatewayConfig } from '../gateway.config.js';
import { configureHttp, gatewayAdapter } from '../gateway.http.js';
import { GatewayModule } from '../gateway.module.js';
import { LIMITS, type Limits } from '../limit-requests/limits.js';
import { Browser } from './browser.js';
import { decideConsent, signInAs } from './consent.js';
import { ServiceDoubles } from './service-doubles.js';
import { answerSignIns } from './sync-service.double.js';

export const SEALING_KEY = `spec:${Buffer.alloc(32, 7).toString('base64')}`;

export interface GatewayOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Providers that a spec replaces, by token. */
  readonly overrides?: readonly (readonly [token: symbol, value: object])[];
}

/** A gateway that listens. */
export interface RunningGateway {
  readonly app: NestFastifyApplication;
  readonly config: GatewayConfig;
  readonly url: string;
  browser(): Browser;
  stop(): Promise<void>;
}

/** Everything around the gateway: a database, a broker, the sandbox and the other services' answers. */
export class GatewayWorld {
  private constructor(
    readonly broker: TestBroker,
    readonly sandbox: RunningSandbox,
    readonly services: ServiceDoubles,
    /** As the owner of the tables. */
    readonly owner: DataSource,
    private readonly database: TestDatabase,
    private readonly undo: (() => Promise<unknown>)[],
  ) {}

  /** What was started before a failure is stopped again. */
  static async start(): Promise<GatewayWorld> {
    const undo: (() => Promise<unknown>)[] = [];
    try {
      const database = await createTestDatabase();
      undo.push(() => database.drop());
      const broker = await startTestBroker();
      undo.push(() => broker.stop());
      const sandbox = await startSandbox(sandboxConfig);
      undo.push(() => sandbox.close());
      const owner = new DataSource({ type: 'postgres', url: database.ownerUrl });
      await owner.initialize();
      undo.push(() => owner.destroy());
      const services = await ServiceDoubles.start(broker.url);
      undo.push(() => services.stop());
      await answerSignIns(services, { sandboxUrl: sandbox.baseUrl, sealingKey: SEALING_KEY });
      return new GatewayWorld(broker, sandbox, services, owner, database, undo);
    } catch (error) {
      await runAll(undo);
      throw error;
    }
  }

  async startGateway(options: GatewayOptions = {}): Promise<RunningGateway> {
    // PUBLIC_URL has to be known before the gateway listens.
    const port = await freePort();
    const config = readConfig('gateway', gatewayConfigSchema, {
      DATABASE_URL: this.database.urls.gateway,
      NATS_URL: this.broker.url,
      OPS_PORT: '0',
      LOG_LEVEL: 'fatal',
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      WEB_ROOT: 'no-such-folder',
      COOKIE_SECRET: 'a secret that only this spec knows',
      TOKEN_SEALING_KEY: SEALING_KEY,
      SPOTIFY_CLIENT_ID: sandboxConfig.spotify.clientId,
      SPOTIFY_CLIENT_SECRET: sandboxConfig.spotify.clientSecret,
      SPOTIFY_ACCOUNTS_URL: `${this.sandbox.baseUrl}/accounts`,
      ADMIN_SPOTIFY_USER_ID: 'sandbox-admin',
      ...options.environment,
    });
    const gateway = await bootGateway(config, [[LIMITS, noLimits], ...(options.overrides ?? [])]);
    this.undo.push(() => gateway.stop());
    if (options.environment?.NATS_URL === undefined) await gateway.app.get(RequestClient).connect();
    return gateway;
  }

  async stop(): Promise<void> {
    await runAll(this.undo);
  }

  /** Forgets everybody who ever signed in. */
  async clear(): Promise<void> {
    await this.owner.query(
      `TRUNCATE gateway.users, gateway.sessions, gateway.api_tokens, gateway.admin_claims, gateway.spent_sign_ins,
                gateway.shared_limits`,
    );
    await this.owner.query('UPDATE gateway.settings SET registration_open = NULL');
  }

  /** Scripts the sandbox's next answer. */
  async script(fault: Readonly<Record<string, unknown>>): Promise<void> {
    const answer = await fetch(`${this.sandbox.baseUrl}/control/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fault),
    });
    if (!answer.ok) throw new Error(`the sandbox refused the fault: ${await answer.text()}`);
  }

  readonly consent = decideConsent;
  readonly signIn = signInAs;
}

/** All of a spec's requests come from one address. */
const noLimits: Limits = {
  read: { burst: 1e6, perSecond: 1e6 },
  expensive: { burst: 1e6, perSecond: 1e6 },
  sign_in: { burst: 1e6, perSecond: 1e6 },
  write: { burst: 1e6, perSecond: 1e6 },
};

export const sandboxConfig = {
  port: 0,
  host: '127.0.0.1',
  library: null,
  features: null,
  tracks: 5,
  spotify: { clientId: 'spec-client', clientSecret: 'spec-secret' },
  soundcharts: { appId: 'app', apiKey: 'key' },
} as const;

async function bootGateway(
  config: GatewayConfig,
  overrides: NonNullable<GatewayOptions['overrides']>,
): Promise<RunningGateway> {
  const logger = createLogger('gateway', config.LOG_LEVEL);
  const builder = Test.createTestingModule({ imports: [GatewayModule.register(config, logger)] });
  for (const [token, value] of overrides) builder.overrideProvider(token).useValue(value);
  const module = await builder.compile();
  const app = module.createNestApplication<NestFastifyApplication>(gatewayAdapter(config), {
    logger: false,
    bodyParser: false,
  });
  await configureHttp(app, config);
  await app.listen(config.PORT, config.HOST);
  let stopping: Promise<void> | undefined;
  return {
    app,
    config,
    url: `http://127.0.0.1:${config.PORT}`,
    browser: () => new Browser(`http://127.0.0.1:${config.PORT}`),
    stop: () => (stopping ??= app.close()),
  };
}

async function runAll(undo: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const step of undo.toReversed()) await step();
}
