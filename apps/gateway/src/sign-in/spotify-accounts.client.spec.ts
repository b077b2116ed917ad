import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { SpotifyAccountsClient } from './spotify-accounts.client.js';

const clock = { now: () => new Date('2026-08-30T12:00:00.000Z') };
const exchange = { code: 'c', codeVerifier: 'v', redirectUri: 'http://127.0.0.1:3000/cb' };

/** Where an answer comes, it is waited for as long as that takes. */
const PATIENT_MS = 60_000;
const IMPATIENT_MS = 150;

/** A client of a token endpoint that answers like this. */
async function withEndpoint(
  listener: RequestListener,
  use: (client: SpotifyAccountsClient) => Promise<void>,
  timeoutMs = PATIENT_MS,
): Promise<void> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const baseUrl = `http://127.0.0.1:${port}`;
  try {
    await use(
      new SpotifyAccountsClient({
        baseUrl,
        clientId: 'id',
        clientSecret: 's:1',
        clock,
        timeoutMs,
      }),
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('the exchange of a code', () => {
  it('sends the documented form and keeps what was granted', async () => {
    const seen: string[] = [];
    await withEndpoint(
      (request, response) => {
        seen.push(`${request.method} ${request.url}`, request.headers.authorization ?? '');
        request.setEncoding('utf8').on('data', (text: string) => seen.push(text));
        request.on('end', () =>
          response.end(
            JSON.stringify({
              access_token: 'access',
              token_type: 'Bearer',
              scope: 'a b',
              expires_in: 3600,
              refresh_token: 'refresh',
            }),
          ),
        );
      },
      async (client) => {
        expect(await client.exchangeCode(exchange)).toEqual({
          accessToken: 'access',
          refreshToken: 'refresh',
          expiresAt: '2026-08-30T13:00:00.000Z',
          scope: 'a b',
        });
      },
    );
    expect(seen).toEqual([
      'POST /api/token',
      `Basic ${Buffer.from('id:s:1').toString('base64')}`,
      'grant_type=authorization_code&code=c&redirect_uri=http%3A%2F%2F127.0.0.1%3A3000%2Fcb&code_verifier=v',
    ]);
  });

  it('needs no refresh token and no scope in the answer', async () => {
    await withEndpoint(
      (_, response) => response.end('{"access_token":"a","token_type":"bearer","expires_in":60}'),
      async (client) => {
        expect(await client.exchangeCode(exchange)).toMatchObject({
          refreshToken: null,
          scope: '',
        });
      },
    );
  });

  it.each<readonly [string, number, RequestListener]>([
    ['no answer', IMPATIENT_MS, () => undefined],
    ['an answer that never ends', IMPATIENT_MS, (_, response) => void response.write('{')],
    ['a cut connection', PATIENT_MS, (request) => request.socket.destroy()],
    ['a redirect', PATIENT_MS, (_, response) => response.writeHead(302, { location: '/' }).end()],
    ['a huge answer', PATIENT_MS, (_, response) => response.end('x'.repeat(100_000))],
  ])('makes spotify_unavailable of %s', async (_, timeoutMs, listener) => {
    await withEndpoint(
      listener,
      async (client) => {
        await expect(client.exchangeCode(exchange)).rejects.toMatchObject({
          code: 'spotify_unavailable',
        });
      },
      timeoutMs,
    );
  });
});
