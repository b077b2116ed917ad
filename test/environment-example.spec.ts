import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { interpolations, parseEnvFile, readCompose } from './deployment/compose-file.js';
import { imageEnvironment, inheritedInstructions, readStages } from './deployment/dockerfile.js';
import {
  commandSchemas,
  requiredVariables,
  sandboxVariables,
  serviceSchemas,
} from './deployment/service-schemas.js';

const example = readFileSync('.env.example', 'utf8');
const lines = example.split('\n');
const assignment = /^(# )?([A-Z_]+)=/;
const offered = lines.flatMap((line) => assignment.exec(line)?.[2] ?? []);
/** The variables that `.env` gives to Compose; the others are for processes that are started in another way. */
const forCompose = Object.keys(parseEnvFile(example));

const known = new Set([
  ...[...Object.values(serviceSchemas), ...commandSchemas].flatMap(({ shape }) =>
    Object.keys(shape),
  ),
  ...sandboxVariables,
]);

/** Read by Docker Compose itself. */
const composeOwn = ['COMPOSE_PROFILES'];

const filled = Object.fromEntries(forCompose.map((name) => [name, `value-of-${name}`]));
const { services } = readCompose({ ...filled, PUBLIC_URL: 'http://127.0.0.1:3000' });
const stages = readStages();

function environmentOf(name: string): Record<string, string> {
  const service = services[name];
  if (service?.build === undefined) throw new Error(`${name} is not built here`);
  const image = imageEnvironment(inheritedInstructions(stages, service.build.target));
  return { ...image, ...service.environment };
}

describe('.env.example', () => {
  it('finds the variables of every process', () => {
    expect(known.size).toBeGreaterThan(25);
    expect(sandboxVariables).toContain('SANDBOX_LIBRARY');
  });

  it('offers every variable that a process reads', () => {
    expect([...known].filter((name) => !offered.includes(name))).toEqual([]);
  });

  it('offers nothing that nobody reads', () => {
    const read = new Set([...known, ...composeOwn, ...interpolations.map(({ name }) => name)]);
    expect(offered.filter((name) => !read.has(name))).toEqual([]);
  });

  it('offers each variable once, with a line above that explains it', () => {
    expect(new Set(offered).size).toBe(offered.length);
    for (const [index, line] of lines.entries()) {
      if (!assignment.test(line)) continue;
      const above = lines[index - 1] ?? '';
      expect({ line, above }).toEqual({ line, above: expect.stringMatching(/^# [^-]/) });
      expect(above).not.toMatch(assignment);
    }
  });

  it('gives Compose all that it asks for, and nothing that it ignores', () => {
    const asked = new Set(interpolations.map(({ name }) => name));
    expect([...asked].filter((name) => !forCompose.includes(name))).toEqual([]);
    expect(forCompose.filter((name) => !asked.has(name) && !composeOwn.includes(name))).toEqual([]);
  });
});

describe.each(Object.entries(serviceSchemas))('%s in docker-compose.yml', (name, schema) => {
  it('is given every variable that it cannot start without', () => {
    const given = environmentOf(name);
    expect(requiredVariables(schema).filter((variable) => !(variable in given))).toEqual([]);
  });

  it('is given nothing that it does not read', () => {
    const own = Object.keys(services[name]?.environment ?? {});
    expect(own.filter((variable) => !(variable in schema.shape))).toEqual([]);
  });

  it('is given every setting of .env that it reads', () => {
    const given = environmentOf(name);
    const settings = Object.keys(schema.shape).filter((variable) => forCompose.includes(variable));
    expect(settings.filter((variable) => !(variable in given))).toEqual([]);
  });
});

describe('the sandbox in docker-compose.yml', () => {
  it('is given the credentials that it asks of its callers, and nothing that it does not read', () => {
    const own = Object.keys(services['sandbox']?.environment ?? {});
    expect(own.filter((variable) => !sandboxVariables.includes(variable))).toEqual([]);
    const shared = sandboxVariables.filter((variable) => forCompose.includes(variable));
    expect(shared.filter((variable) => !own.includes(variable))).toEqual([]);
    expect(environmentOf('sandbox')).toMatchObject({ PORT: '4000', HOST: '0.0.0.0' });
  });
});
