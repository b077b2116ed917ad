import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Registry } from '@app/service-kit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GatewayWorld, type RunningGateway } from '../testing/gateway-world.js';

let world: GatewayWorld;
let gateway: RunningGateway;
let folder: string;
const script = `console.log("${'x'.repeat(5_000)}");`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pm-page-'));
  const root = join(folder, 'web');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>the page</title>');
  writeFileSync(join(root, 'theme.js'), 'void 0;');
  writeFileSync(join(root, '.hidden'), 'hidden');
  writeFileSync(join(root, 'assets', 'index-AbC123.js'), script);
  world = await GatewayWorld.start();
  gateway = await world.startGateway({ environment: { WEB_ROOT: root } });
});
afterAll(async () => {
  await world.stop();
  rmSync(folder, { recursive: true });
});

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${gateway.url}${path}`, { headers });

/** As it goes over the line: fetch would decode the body and tidy the path. */
function raw(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Buffer }> {
  const { hostname, port } = new URL(gateway.url);
  return new Promise((resolve, reject) => {
    rawRequest({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the page', () => {
  it.each(['/', '/tracks/4AAAAAAAAAAAAAAAAAAAA1', '/sign-in-problem?code=consent_refused'])(
    'is the answer to %s',
    async (path) => {
      const answer = await get(path, html);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(await answer.text()).toContain('the page');
    },
  );

  it('is not the answer to what only looks like a page', async () => {
    for (const path of [
      '/missing.js',
      '/assets/gone.css',
      '/api/x',
      '/auth/x',
      '/.hidden',
      '/secret.txt',
    ]) {
      const answer = await get(path, html);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    }
    expect((await get('/tracks', { accept: 'application/json' })).status).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '//etc/hosts',
  ])('lets nobody out of its folder: %s', async (path) => {
    const answer = await raw(path);
    expect(answer.body.toString()).not.toContain('secret\n');
    expect(answer.body.toString()).not.toMatch(/^secret$|localhost/);
  });

  it('keeps files with a hash in their name for ever, the others not', async () => {
    const hashed = await get('/assets/index-AbC123.js');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await get('/theme.js')).headers.get('cache-control')).toBe('no-cache');
  });

  it('is not sent again to those who have it', async () => {
    const etag = (await get('/', html)).headers.get('etag') ?? '';
    const again = await get('/', { ...html, 'if-none-match': `W/"x", ${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('/', { ...html, 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('comes compressed to those who take that', async () => {
    const path = '/assets/index-AbC123.js';
    const brotli = await raw(path, { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.body.length).toBeLessThan(500);
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    const gzip = await raw(path, { 'accept-encoding': 'gzip;q=1.0, br;q=0' });
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    expect((await raw(path)).body.toString()).toBe(script);
  });

  it('says so in a plain sentence where it was not built', async () => {
    const bare = await world.startGateway();
    const answer = await fetch(`${bare.url}/`, { headers: html });
    expect(await answer.text()).toContain('the page was not built');
    await bare.stop();
  });
});

describe('every answer', () => {
  it.each(['/', '/api/me', '/api/nothing', '/api/docs', '/healthz', '/assets/index-AbC123.js'])(
    'carries the policy of the site: %s',
    async (path) => {
      const { headers } = await get(path, html);
      const policy = (headers.get('content-security-policy') ?? '').split(';');
      expect(policy).toEqual(
        expect.arrayContaining([
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data: https://i.scdn.co",
          "connect-src 'self'",
          'frame-src https://open.spotify.com',
          "object-src 'none'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
        ]),
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.has('strict-transport-security')).toBe(false);
      expect(headers.has('x-powered-by')).toBe(false);
    },
  );

  it('is counted by route, never by address', async () => {
    await get('/api/tracks/4AAAAAAAAAAAAAAAAAAAA1');
    await fetch(`${gateway.url}/some/where`, { method: 'DELETE' });
    const metrics = await gateway.app.get(Registry).metrics();
    expect(metrics).toMatch(
      /gateway_http_requests_total\{method="GET",route="\/api\/tracks\/:id",status="403",service="gateway"\} 1/,
    );
    expect(metrics).toMatch(
      /gateway_http_requests_total\{method="DELETE",route="unmatched",status="404"/,
    );
    expect(metrics).toMatch(/gateway_http_request_duration_seconds_count\{.*route="\/\*"/);
    expect(metrics).not.toContain('4AAAAAAAAAAAAAAAAAAAA1');
  });
});
