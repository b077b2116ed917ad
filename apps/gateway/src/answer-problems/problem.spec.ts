import { request as rawRequest } from 'node:http';
import { problemCodes, problemDetailsSchema, type ProblemDetails } from '@app/contracts';
import { RequestProblem } from '@app/messaging';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';
import { problemCatalogue } from './problem-catalogue.js';
import { problemOfError } from './problem-of-error.js';
import type { Browser } from '../testing/browser.js';

let world: GatewayWorld;
let gateway: RunningGateway;
let admin: Browser;

beforeAll(async () => {
  world = await GatewayWorld.start();
  gateway = await world.startGateway();
  admin = gateway.browser();
  await world.signIn(admin, 'sandbox-admin', '/auth/spotify/admin');
});
afterAll(() => world.stop());

async function problemOf(response: Response): Promise<ProblemDetails> {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const details = problemDetailsSchema.strict().parse(await response.json());
  expect(details.status).toBe(response.status);
  expect(details.type).toBe(`/problems/${details.code}`);
  return details;
}

const put = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  admin.send('/api/admin/gallery/publication', {
    method: 'PUT',
    headers: { origin: gateway.url, 'content-type': 'application/json', ...headers },
    body,
  });

describe('a problem', () => {
  it('has one status and one title for each code', () => {
    for (const code of problemCodes) {
      expect(problemCatalogue[code].status).toBeGreaterThanOrEqual(400);
      expect(problemCatalogue[code].title).not.toBe('');
    }
  });

  it.each(['/api/nothing', '/api/', '/auth/nothing', '/api/tracks/x/y'])(
    'is "not found" at %s',
    async (path) => {
      const details = await problemOf(await fetch(`${gateway.url}${path}?secret=1`));
      expect(details).toMatchObject({ code: 'not_found', status: 404, instance: path });
    },
  );

  it.each([
    ['POST', '/api/tracks', 'GET, HEAD'],
    ['DELETE', '/api/admin/syncs', 'POST, GET, HEAD'],
    ['GET', '/auth/sign-out', 'POST'],
    ['OPTIONS', '/api/me', 'GET, HEAD, DELETE'],
  ])('is "method not allowed" for %s %s', async (method, path, allow) => {
    const response = await fetch(`${gateway.url}${path}`, { method });
    expect(await problemOf(response)).toMatchObject({ code: 'method_not_allowed', status: 405 });
    expect(response.headers.get('allow')).toBe(allow);
  });

  it('is "not found" for a write to an address of the page', async () => {
    const response = await fetch(`${gateway.url}/tracks`, { method: 'POST' });
    expect((await problemOf(response)).code).toBe('not_found');
  });

  it('names every input that does not fit', async () => {
    const track = await problemOf(await admin.get('/api/tracks/short'));
    expect(track).toMatchObject({
      code: 'invalid_request',
      errors: [{ path: 'id', message: 'a Spotify id has 22 letters and digits' }],
    });
    const list = await problemOf(await admin.get('/api/tracks?limit=201&q=%20'));
    expect(list.errors?.map(({ path }) => path).toSorted()).toEqual(['limit', 'q']);
    const body = await problemOf(await put('{"published":"yes","extra":1}'));
    expect(body).toMatchObject({
      code: 'invalid_request',
      errors: [{ path: 'published' }, { path: '' }],
    });
    expect(body.detail).toContain('extra');
  });

  it.each(['/api/tracks?limt=5', '/api/me?x=1', '/api/admin/syncs?x=1&y=2', '/healthz?x=1'])(
    'names parameters that do not exist: %s',
    async (path) => {
      const names = [...new URL(path, gateway.url).searchParams.keys()];
      const details = await problemOf(await admin.get(path));
      expect(details.status).toBe(400);
      expect(details.errors?.map((error) => error.path)).toEqual(names);
    },
  );

  it.each(['{', '[1,', '', '{"__proto__":1}'])(
    'is "invalid request" for the body %j',
    async (body) => {
      expect(await problemOf(await put(body))).toMatchObject({
        code: 'invalid_request',
        status: 400,
      });
    },
  );

  it('is "payload too large" beyond 64 KiB', async () => {
    const details = await problemOf(await put(JSON.stringify({ published: 'x'.repeat(70_000) })));
    expect(details).toMatchObject({ code: 'payload_too_large', status: 413 });
  });

  it('is told for an address that cannot be read at all', async () => {
    const { hostname, port } = new URL(gateway.url);
    const [status, type, body] = await new Promise<[number?, string?, string?]>(
      (resolve, reject) => {
        rawRequest({ hostname, port, path: '/api/tracks/%zz' }, (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          response.on('end', () =>
            resolve([response.statusCode, response.headers['content-type'], text]),
          );
        })
          .on('error', reject)
          .end();
      },
    );
    expect([status, type]).toEqual([400, 'application/problem+json; charset=utf-8']);
    expect(problemDetailsSchema.parse(JSON.parse(body ?? ''))).toMatchObject({
      code: 'invalid_request',
    });
  });
});

describe('what was thrown', () => {
  it('keeps its text for itself where it was not expected', () => {
    const problem = problemOfError(new Error('relation "secret" does not exist'));
    expect(problem).toMatchObject({
      code: 'internal_error',
      message: 'The request could not be answered.',
    });
  });

  it('is "service unavailable" where the database is away', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), {
      code: 'ECONNREFUSED',
    });
    expect(problemOfError(refused)).toMatchObject({ code: 'service_unavailable' });
  });

  it('stays the problem that it is', () => {
    const problem = new RequestProblem('conflict', 'no');
    expect(problemOfError(problem)).toBe(problem);
  });
});
