import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { callHttp, parseRetryAfter } from './http-json.js';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  servers.push(started);
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const bounds = { timeoutMs: 60_000, maxBytes: 1_000 };
const impatient = { ...bounds, timeoutMs: 300 };

describe('callHttp', () => {
  it('gives status, headers and text', async () => {
    const url = await serve((_, response) =>
      response.writeHead(429, { 'retry-after': '7' }).end('slow'),
    );
    const result = await callHttp(url, bounds);
    expect(result).toMatchObject({ ok: true, answer: { status: 429, text: 'slow' } });
    expect(result.ok && result.answer.headers.get('retry-after')).toBe('7');
  });

  it('gives up on a server that never answers, and on one that never ends', async () => {
    const silent = await serve(() => undefined);
    expect(await callHttp(silent, impatient)).toEqual({ ok: false, failure: { kind: 'timeout' } });
    const endless = await serve((_, response) => void response.writeHead(200).write('a'));
    expect(await callHttp(endless, impatient)).toEqual({ ok: false, failure: { kind: 'timeout' } });
  });

  it('gives up at once where the caller does', async () => {
    const silent = await serve(() => undefined);
    const caller = new AbortController();
    const call = callHttp(silent, { ...bounds, signal: caller.signal });
    caller.abort();
    expect(await call).toEqual({ ok: false, failure: { kind: 'timeout' } });
  });

  it('stops reading a body that is too large', async () => {
    const url = await serve((_, response) => response.end('x'.repeat(5_000_000)));
    expect(await callHttp(url, bounds)).toEqual({ ok: false, failure: { kind: 'too_large' } });
  });

  it('follows no redirect', async () => {
    let visits = 0;
    const url = await serve((_, response) => {
      visits += 1;
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect(await callHttp(url, bounds)).toEqual({ ok: false, failure: { kind: 'redirect' } });
    expect(visits).toBe(1);
  });

  it('tells a refused connection from the rest', async () => {
    const url = await serve((_, response) => response.end());
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));
    expect(await callHttp(url, bounds)).toMatchObject({ ok: false, failure: { kind: 'network' } });
  });
});

describe('parseRetryAfter', () => {
  const now = new Date('2026-11-24T10:00:00Z');
  it.each([
    ['30', '2026-11-24T10:00:30.000Z'],
    ['0', '2026-11-24T10:00:00.000Z'],
    ['Tue, 24 Nov 2026 10:05:00 GMT', '2026-11-24T10:05:00.000Z'],
  ])('reads %p', (header, expected) => {
    expect(parseRetryAfter(header, now)?.toISOString()).toBe(expected);
  });

  it.each([null, '', 'soon', '-', '99999999999999999999'])('takes %p for nothing', (header) => {
    expect(parseRetryAfter(header, now)).toBeNull();
  });
});
