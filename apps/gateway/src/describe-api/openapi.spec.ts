import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { endpoints } from '../endpoints.js';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';
import type { OpenApiDocument } from './openapi.document.js';
import { problemsOf } from './openapi.operation.js';

interface Media {
  readonly schema: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
interface Answer {
  readonly description: string;
  readonly content?: Readonly<Record<string, Media>>;
}
interface Operation {
  readonly operationId: string;
  readonly security?: unknown;
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: object }[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: Readonly<Record<string, Media>>;
  };
  readonly responses: Readonly<Record<string, Answer>>;
}

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;
/** Files of the documentation's page and of the page itself: not part of the interface. */
const unlisted = new Set(['GET /api/docs/{file}', 'GET *']);

let world: GatewayWorld;
let gateway: RunningGateway;
let document: OpenApiDocument;
let operations: { route: string; operation: Operation }[];

beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway();
  document = (await (await fetch(`${gateway.url}/api/openapi.json`)).json()) as OpenApiDocument;
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      route: `${method.toUpperCase()} ${path}`,
      operation: operation as unknown as Operation,
    })),
  );
});
afterAll(() => world.stop());

function ajv(): Ajv2020 {
  const validator = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    logger: false,
  });
  addFormats(validator);
  validator.addKeyword('components');
  validator.addSchema({ $id: 'openapi', components: document.components });
  return validator;
}

/** A schema of the document, with references that ajv can follow. */
function validatorOf(schema: object): ReturnType<Ajv2020['compile']> {
  const text = JSON.stringify(schema).replaceAll('"#/components', '"openapi#/components');
  return ajv().compile(JSON.parse(text) as object);
}

describe('the description of the interface', () => {
  it('is OpenAPI 3.1 of this installation', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.servers).toEqual([{ url: gateway.config.PUBLIC_URL }]);
    expect(document.components.securitySchemes).toMatchObject({ session: { name: 'pm_session' } });
  });

  it('lists the routes that there are, all of them and no others', () => {
    const lines = gateway.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
    const routes = readRoutes(lines).filter((route) => !route.startsWith('HEAD '));
    const listed = operations.map(({ route }) => route);
    expect(routes.filter((route) => !unlisted.has(route)).toSorted()).toEqual(listed.toSorted());
    expect(routes).toEqual(expect.arrayContaining([...unlisted]));
  });

  it('gives each operation a name of its own', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('declares every parameter of a path', () => {
    for (const { route, operation } of operations) {
      const inPath = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = operation.parameters.filter((parameter) => parameter.in === 'path');
      expect(declared.map(({ name }) => name)).toEqual(inPath);
      expect(declared.every(({ required }) => required)).toBe(true);
    }
  });

  it('tells a caller what may be left out', () => {
    const list = operations.find(({ route }) => route === 'GET /api/tracks')?.operation;
    const byName = Object.fromEntries((list?.parameters ?? []).map((one) => [one.name, one]));
    expect(byName['limit']).toMatchObject({
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
    });
    const start = operations.find(({ route }) => route === 'POST /api/admin/syncs')?.operation;
    expect(start?.requestBody).toMatchObject({ required: false });
  });

  it('has examples that are what they are examples of', () => {
    for (const { route, operation } of operations) {
      const media = [
        ...Object.values(operation.requestBody?.content ?? {}),
        ...Object.values(operation.responses).flatMap(({ content }) =>
          Object.values(content ?? {}),
        ),
      ];
      for (const { schema, example, examples } of media) {
        const values =
          examples === undefined ? [example] : Object.values(examples).map(({ value }) => value);
        expect([route, values.length > 0]).toEqual([route, true]);
        const validate = validatorOf(schema);
        for (const value of values) {
          expect([route, value, validate(value), validate.errors]).toEqual([
            route,
            value,
            true,
            null,
          ]);
        }
      }
    }
  });

  it('would notice an example that is none', () => {
    const validate = validatorOf({ $ref: '#/components/schemas/TrackPage' });
    expect(validate({ items: [{ id: 'short' }], nextCursor: null })).toBe(false);
  });

  it('tells the problems of each endpoint', () => {
    for (const endpoint of endpoints) {
      const route = `${endpoint.method} ${endpoint.path.replaceAll(/:(\w+)/g, '{$1}')}`;
      const operation = operations.find((one) => one.route === route)?.operation;
      const told = Object.values(operation?.responses ?? {}).flatMap(({ content }) =>
        Object.keys(content?.['application/problem+json']?.examples ?? {}),
      );
      expect([route, told.toSorted()]).toEqual([route, problemsOf(endpoint).toSorted()]);
      if (endpoint.access === 'admin') {
        expect(told).toEqual(expect.arrayContaining(['not_signed_in', 'not_allowed']));
        expect(operation?.security).toContainEqual({ session: [] });
        expect(operation?.security).not.toContainEqual({});
      }
    }
  });

  it('describes what the gateway really answers', async () => {
    const cases: readonly (readonly [string, string, number, string])[] = [
      ['GET', '/api/me', 200, 'application/json'],
      ['GET', '/healthz', 200, 'application/json'],
      ['GET', '/api/tracks', 403, 'application/problem+json'],
      ['GET', '/api/admin/syncs', 401, 'application/problem+json'],
      ['PUT', '/api/admin/gallery/publication', 401, 'application/problem+json'],
    ];
    for (const [method, path, status, type] of cases) {
      const answer = await fetch(`${gateway.url}${path}`, { method });
      expect(answer.status).toBe(status);
      const described = operations.find(({ route }) => route === `${method} ${path}`)?.operation;
      const schema = described?.responses[status]?.content?.[type]?.schema ?? { not: {} };
      const validate = validatorOf(schema);
      expect([path, validate(await answer.json()), validate.errors]).toEqual([path, true, null]);
    }
  });
});

describe('the page of the description', () => {
  it('loads nothing from elsewhere, and all that it loads is there', async () => {
    const answer = await fetch(`${gateway.url}/api/docs`);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await answer.text();
    expect(html).not.toMatch(/<script>|<script [^>]*>[^<]|https?:/);
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const file of files) {
      const loaded = await fetch(`${gateway.url}${file}`);
      expect([file, loaded.status]).toEqual([file, 200]);
      expect((await loaded.arrayBuffer()).byteLength).toBeGreaterThan(50);
    }
    expect((await fetch(`${gateway.url}/api/docs/package.json`)).status).toBe(404);
  });
});

/** Fastify's listing of its routes, one per line with the methods in brackets, as `METHOD /path/{parameter}`. */
function readRoutes(listing: string): string[] {
  const segments: string[] = [];
  const routes: string[] = [];
  for (const line of listing.split('\n')) {
    const found = /^([│├└─ ]*)(\S+)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (found === null) continue;
    const [, indent = '', segment = '', methods] = found;
    const depth = indent.length / 4;
    segments.length = depth;
    segments[depth] = segment;
    if (methods === undefined) continue;
    const path = segments.join('').replaceAll(/:(\w+)/g, '{$1}');
    routes.push(...methods.split(', ').map((method) => `${method} ${path}`));
  }
  return routes;
}
