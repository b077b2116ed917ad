import { describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { BrowserError } from './browser.js';
import { signInSandboxAdmin, SignInError } from './sign-in-admin.js';

const never = new AbortController().signal;

/** A gateway and its consent page in one small server; `landing` is where the callback sends people. */
async function withGateway(
  landing: string,
  use: (url: string, seen: string[]) => Promise<void>,
): Promise<void> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, landing, seen);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  landing: string,
  seen: string[],
): Promise<void> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const cookies = request.headers.cookie ?? '';
  seen.push(`${request.method} ${request.url}${body === '' ? '' : ` ${body}`} [${cookies}]`);
  const redirect = (location: string, cookie: string[] = []): void => {
    response.writeHead(302, { location, 'set-cookie': cookie }).end();
  };
  switch ((request.url ?? '').replace(/\?.*/, '')) {
    case '/auth/spotify/admin':
      return redirect('/consent?state=s%201', ['ticket=t; Path=/auth; HttpOnly']);
    case '/consent':
      if (request.method === 'POST') return redirect('/auth/spotify/callback?code=c&state=s%201');
      response.end(`<form method="post"><input type="hidden" name="state" value="s 1">
        <input type="radio" name="person" value="sandbox-admin">
        <button name="decision" value="cancel"><button name="decision" value="agree"></form>`);
      return;
    case '/auth/spotify/callback':
      return redirect(landing, ['session=x; Path=/', 'ticket=; Path=/auth; Max-Age=0']);
    case '/api/me': {
      const role = landing === '/' ? 'admin' : 'regular';
      const user = { id: 'sandbox-admin', displayName: 'A', imageUrl: null, role };
      const rest = {
        galleryPublished: true,
        registrationOpen: true,
        hasAdmin: true,
        sandbox: true,
      };
      response.end(JSON.stringify({ user, ...rest }));
      return;
    }
    default:
      response.end('<!doctype html>');
  }
}

describe('signing the sandbox admin in', () => {
  it('walks through the redirects and the consent page with the cookies of the way', async () => {
    await withGateway('/', async (url, seen) => {
      const gateway = await signInSandboxAdmin(url, never);

      expect(seen).toEqual([
        'GET /auth/spotify/admin?returnTo=/ []',
        'GET /consent?state=s%201 []',
        'POST /consent?state=s%201 state=s+1&person=sandbox-admin&decision=agree []',
        'GET /auth/spotify/callback?code=c&state=s%201 [ticket=t]',
        'GET / [session=x]',
        'GET /api/me [session=x]',
      ]);
      expect((await gateway.session()).user?.role).toBe('admin');
    });
  });

  it('names the problem that the sign-in ended with', async () => {
    await withGateway('/sign-in-problem?code=spotify_not_allow_listed', async (url) => {
      const signIn = signInSandboxAdmin(url, never);
      await expect(signIn).rejects.toThrow(SignInError);
      await expect(signIn).rejects.toThrow('refused: spotify_not_allow_listed');
    });
  });

  it('fails where it ends without an admin, and where nobody answers', async () => {
    let closed = '';
    await withGateway('/elsewhere', async (url) => {
      closed = url;
      await expect(signInSandboxAdmin(url, never)).rejects.toThrow(
        "ended at /elsewhere (HTTP 200) without an admin's session",
      );
    });

    await expect(signInSandboxAdmin(closed, never)).rejects.toThrow(BrowserError);
  });
});
