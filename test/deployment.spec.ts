import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceNames } from '@app/contracts';
import { connectBroker, EVENT_STREAM, provisionStreams } from '@app/messaging';
import { createLogger } from '@app/service-kit';
import { testEnvironment, waitUntil } from '@app/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jetstreamManager } from '@nats-io/jetstream';
import { z } from 'zod';
import {
  brokerConfiguration,
  brokerPasswordVariables,
} from '../scripts/docs/broker-configuration.js';
import {
  interpolations,
  parseEnvFile,
  readCompose,
  RequiredVariableError,
  type Environment,
} from './deployment/compose-file.js';
import type { ComposeService } from './deployment/compose.schema.js';
import {
  effective,
  imageEnvironment,
  inheritedInstructions,
  readStages,
} from './deployment/dockerfile.js';
import { serviceSchemas } from './deployment/service-schemas.js';

const keys = { SPOTIFY_CLIENT_ID: 'id', SPOTIFY_CLIENT_SECRET: 's', SOUNDCHARTS_APP_ID: 'a' };
const ownKeys = { ...keys, SOUNDCHARTS_API_KEY: 'k' };

let folder: string;
let environment: Environment;
let sandboxEnvironment: Environment;

/** Runs `deploy/init-env` in a checkout of its own. */
function initEnv(name: string, ...options: string[]): Environment {
  const checkout = join(folder, name);
  mkdirSync(join(checkout, 'deploy'), { recursive: true });
  copyFileSync('deploy/init-env', join(checkout, 'deploy', 'init-env'));
  copyFileSync('.env.example', join(checkout, '.env.example'));
  execFileSync('sh', [join(checkout, 'deploy', 'init-env'), ...options], { stdio: 'pipe' });
  return parseEnvFile(readFileSync(join(checkout, '.env'), 'utf8'));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pm-deployment-'));
  environment = { ...initEnv('own'), ...ownKeys };
  sandboxEnvironment = initEnv('sandbox', '--sandbox');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const anyValue = new Proxy<Record<string, string>>({}, { get: () => 'x' });
const compose = readCompose(anyValue);
const services = Object.entries(compose.services);
const built = services.flatMap(([name, service]) =>
  service.build === undefined ? [] : ([[name, service, service.build.target]] as const),
);
const foreign = services.filter(([, { image }]) => image !== undefined);
const stages = readStages();

function networksOf({ networks }: ComposeService): string[] {
  return Array.isArray(networks) ? networks : Object.keys(networks);
}

/** The TypeScript file that a file of `dist/` is built from. */
function sourceOf(built: string): string {
  return built.replace(/^dist\//, '').replace(/\.js$/, '.ts');
}

describe('docker-compose.yml', () => {
  it('runs every process of the system', () => {
    expect(services.map(([name]) => name).toSorted()).toEqual(
      [...serviceNames, 'broker-keeper', 'nats', 'postgres', 'provisioner', 'sandbox'].toSorted(),
    );
  });

  it.each(services)('%s may do no more than it must', (_, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], init: true });
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service.tmpfs).toContain('/tmp');
  });

  it.each(foreign)('%s is an image of one exact version', (_, { image, build }) => {
    expect(image).toMatch(/^[a-z]+:\d+\.\d+(\.\d+)?-[a-z0-9]+$/);
    expect(build).toBeUndefined();
  });

  it.each(built)('%s is a target of the Dockerfile', (_, service, target) => {
    expect(service.build?.dockerfile).toBe('deploy/Dockerfile');
    expect(stages.map(({ name }) => name)).toContain(target);
  });

  it.each(services)('%s is watched, or ends by itself', (name, service) => {
    const target = service.build?.target;
    const ofImage =
      target === undefined
        ? undefined
        : effective(inheritedInstructions(stages, target), 'HEALTHCHECK');
    if (name === 'provisioner') {
      expect(service).toMatchObject({ restart: 'no', healthcheck: { disable: true } });
    } else {
      expect(service.healthcheck ?? ofImage).toBeDefined();
      expect(service.restart).toBe('unless-stopped');
    }
  });

  it.each(serviceNames)('%s starts once everything is provisioned', (name) => {
    const needed = { provisioner: { condition: 'service_completed_successfully' } };
    expect(compose.services[name]?.depends_on).toEqual(needed);
    // Longer than the 15 s that a service gives itself, so that it can still say that it was too slow.
    expect(Number.parseInt(compose.services[name]?.stop_grace_period ?? '', 10)).toBeGreaterThan(
      15,
    );
  });

  it('publishes the gateway and the sandbox, on this machine only', () => {
    const { services: real } = readCompose(environment);
    const published = Object.entries(real).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => [name, port]),
    );
    expect(published).toEqual([
      ['gateway', '127.0.0.1:3000:3000'],
      ['sandbox', '127.0.0.1:4000:4000'],
    ]);
  });

  it('keeps the database and the broker where nothing from outside reaches them', () => {
    expect(compose.networks['backend']).toEqual({ internal: true });
    for (const name of ['postgres', 'nats', 'provisioner', 'broker-keeper', 'gallery-service']) {
      const service = compose.services[name];
      expect([name, service && networksOf(service)]).toEqual([name, ['backend']]);
    }
  });

  it('keeps data in named volumes only', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes);
    for (const volume of mounted) {
      const [source = '', , mode] = volume.split(':');
      if (mode === 'ro') expect(existsSync(source)).toBe(true);
      else expect(Object.keys(compose.volumes)).toContain(source);
    }
    expect(mounted).toHaveLength(3);
  });

  it('has no secret of its own: it refuses to start until each one is given', () => {
    const secret = /PASSWORD|SECRET|_KEY$|CLIENT_ID|APP_ID/;
    const secrets = new Set(
      interpolations.map(({ name }) => name).filter((name) => secret.test(name)),
    );
    expect(secrets.size).toBe(16);
    expect(interpolations.filter(({ name, form }) => secrets.has(name) && form === ':-')).toEqual(
      [],
    );
    for (const name of [...secrets, 'PUBLIC_URL']) {
      const without = { ...environment, [name]: '' };
      expect(() => readCompose(without)).toThrow(RequiredVariableError);
      expect(() => readCompose(without)).toThrow(new RegExp(`^${name} is missing`));
    }
  });
});

describe('deploy/Dockerfile', () => {
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
  const copies = stages.flatMap(({ instructions }) =>
    instructions.filter(({ name }) => name === 'COPY').map(({ text }) => text.split(' ')),
  );

  it('is built upon one exact version of Node, which can run the system', () => {
    const { engines } = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    expect(engines.node).toBe('>=20.19');
    expect(stages[0]?.base).toMatch(/^node:2[2-9]\.\d+\.\d+-bookworm-slim$/);
    const names = stages.map(({ name }) => name);
    for (const { base } of stages.slice(1)) expect(names).toContain(base);
  });

  it('copies what exists and is let through to the build', () => {
    const sources = copies
      .filter(([first = '']) => !first.startsWith('--from'))
      .flatMap((words) => words.slice(0, -1));
    expect(sources).toContain('package-lock.json');
    expect(ignored).toContain('*');
    for (const source of sources) {
      expect([source, existsSync(source), ignored.includes(`!${source}`)]).toEqual([
        source,
        true,
        true,
      ]);
    }
  });

  it('takes from the build what the build makes', () => {
    const results = copies
      .filter(([first]) => first === '--from=build')
      .map(([, path = '']) => path.replace('/app/', ''));
    const unbuilt = ['package.json', 'node_modules', 'dist/web'];
    for (const path of results.filter((result) => !unbuilt.includes(result))) {
      expect([path, existsSync(sourceOf(path))]).toEqual([path, true]);
    }
    expect(readFileSync('apps/web/vite.config.ts', 'utf8')).toContain('dist/web');
  });

  it.each(built)(
    'runs %s as a user without rights, with a handler for signals',
    (name, service, target) => {
      const instructions = inheritedInstructions(stages, target);
      expect(effective(instructions, 'USER')).toMatch(/^[1-9]\d*:[1-9]\d*$/);
      expect(imageEnvironment(instructions)).toMatchObject({
        NODE_ENV: 'production',
        HOST: '0.0.0.0',
        OPS_HOST: '0.0.0.0',
      });
      const command = z
        .tuple([z.literal('node'), z.string()])
        .parse(service.command ?? JSON.parse(effective(instructions, 'CMD') ?? ''));
      expect([name, existsSync(sourceOf(command[1]))]).toEqual([name, true]);
      expect(copies.some(([, path = '']) => command[1].startsWith(path.replace('/app/', '')))).toBe(
        true,
      );
    },
  );
});

describe('deploy/init-env', () => {
  it.each(Object.entries(serviceSchemas))(
    'makes an environment in which %s starts',
    (name, schema) => {
      for (const given of [environment, sandboxEnvironment]) {
        const service = readCompose(given).services[name];
        const image = inheritedInstructions(stages, service?.build?.target ?? '');
        const all = { ...imageEnvironment(image), ...service?.environment };
        const present = Object.entries(all).filter(([, value]) => value !== '');
        expect(schema.safeParse(Object.fromEntries(present)).error).toBeUndefined();
      }
    },
  );

  it('needs no keys of providers with --sandbox', () => {
    const { services: real } = readCompose(sandboxEnvironment);
    expect(sandboxEnvironment['COMPOSE_PROFILES']).toBe('sandbox');
    expect(real['gateway']?.environment).toMatchObject({
      SANDBOX: 'true',
      ADMIN_SPOTIFY_USER_ID: 'sandbox-admin',
      SPOTIFY_ACCOUNTS_URL: 'http://sandbox.localhost:4000/accounts',
    });
    for (const name of ['SPOTIFY_CLIENT_ID', 'SPOTIFY_CLIENT_SECRET']) {
      expect(real['sandbox']?.environment[name]).toBe(real['gateway']?.environment[name]);
    }
    // The name in that address is the sandbox for browsers, by its published port, and for the containers.
    expect(real['sandbox']?.ports).toEqual(['127.0.0.1:4000:4000']);
    expect(real['sandbox']?.networks).toEqual({ frontend: { aliases: ['sandbox.localhost'] } });
  });

  it('makes each secret anew, for its owner only', () => {
    const other = initEnv('other');
    const secrets = Object.keys(other).filter((name) => /PASSWORD|COOKIE|SEALING/.test(name));
    expect(secrets).toHaveLength(12);
    const values = secrets.flatMap((name) => [other[name], environment[name]]);
    expect(new Set(values).size).toBe(24);
    expect(statSync(join(folder, 'other', '.env')).mode & 0o777).toBe(0o600);
  });

  it('leaves an .env that exists alone', () => {
    const before = initEnv('kept');
    expect(() => initEnv('kept', '--sandbox')).toThrow(/exists already/);
    expect(parseEnvFile(readFileSync(join(folder, 'kept', '.env'), 'utf8'))).toEqual(before);
    expect(readdirSync(join(folder, 'kept')).toSorted()).toEqual([
      '.env',
      '.env.example',
      'deploy',
    ]);
  });
});

describe('deploy/nats/nats.conf', () => {
  let server: ChildProcess;
  let address = '';

  beforeAll(async () => {
    const store = join(folder, 'nats');
    mkdirSync(store);
    const place = [
      '-a',
      '127.0.0.1',
      '-p',
      '-1',
      '-m',
      '-1',
      '-sd',
      store,
      '--ports_file_dir',
      store,
    ];
    const options = ['--config', 'deploy/nats/nats.conf', ...place];
    server = spawn(testEnvironment().natsServer, options, { env: environment, stdio: 'ignore' });
    await waitUntil('nats-server to write its port', () => {
      const file = readdirSync(store).find((name) => name.endsWith('.ports'));
      if (file === undefined) return false;
      const text = readFileSync(join(store, file), 'utf8');
      address = /"nats:\/\/([^"]+)"/.exec(text)?.[1] ?? '';
      return address !== '';
    });
  });

  afterAll(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  });

  /** The address that Compose gives to a service, on the server of this spec. */
  function urlOf(service: string): string {
    const url = readCompose(environment).services[service]?.environment['NATS_URL'] ?? '';
    return url.replace('@nats:4222', `@${address}`);
  }

  it('is what the contracts say; if not: npm run build && node dist/scripts/docs/write-broker-configuration.js', () => {
    expect(readFileSync('deploy/nats/nats.conf', 'utf8')).toBe(brokerConfiguration());
    const given = Object.keys(compose.services['nats']?.environment ?? {});
    expect(given.toSorted()).toEqual(Object.values(brokerPasswordVariables).toSorted());
  });

  it('lets the provisioner make the stream, and each service see no more than its own', async () => {
    const admin = await connectBroker(urlOf('provisioner'), 'spec');
    await provisionStreams(admin, createLogger('spec', 'fatal'));
    await admin.close();
    for (const service of serviceNames) {
      const connection = await connectBroker(urlOf(service), 'spec');
      const manager = await jetstreamManager(connection, { checkAPI: false, timeout: 300 });
      await expect(manager.streams.delete(EVENT_STREAM)).rejects.toThrow();
      await connection.close();
    }
    const publisher = await connectBroker(urlOf('sync-service'), 'spec');
    const manager = await jetstreamManager(publisher, { checkAPI: false });
    expect((await manager.streams.info(EVENT_STREAM)).config.name).toBe(EVENT_STREAM);
    await publisher.close();
  });
});
