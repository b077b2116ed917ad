import { existsSync, readFileSync } from 'node:fs';
import { serviceNames } from '@app/contracts';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { interpolations, readCompose, RequiredVariableError } from './deployment/compose-file.js';
import type { ComposeService } from './deployment/compose.schema.js';
import {
  effective,
  imageEnvironment,
  inheritedInstructions,
  readStages,
} from './deployment/dockerfile.js';
import { freshEnvironment, providerKeys } from './deployment/init-env.js';

const environment = { ...freshEnvironment(), ...providerKeys };
const compose = readCompose(environment);
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
    const published = services.flatMap(([name, { ports = [] }]) =>
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
