import { describe, expect, it } from '@jest/globals';
import { pkcePair, REDIRECT_URI, withSandbox } from '../testing/sandbox-session.js';

const asked = {
  client_id: 'client',
  response_type: 'code',
  redirect_uri: REDIRECT_URI,
  scope: 'user-library-read playlist-modify-private',
  state: 'a "quoted" <state>',
};

function pagePath(parameters: Readonly<Record<string, string>>): string {
  return `/accounts/authorize?${new URLSearchParams(parameters).toString()}`;
}

describe('the consent page', () => {
  it('offers every person, carries the request on, and needs no script', async () => {
    await withSandbox({}, async (sandbox) => {
      const { challenge } = pkcePair();
      const page = await sandbox.fetch(
        pagePath({ ...asked, code_challenge: challenge, code_challenge_method: 'S256' }),
      );
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
      const html = await page.text();
      for (const person of ['sandbox-admin', 'sandbox-guest', 'sandbox-stranger']) {
        expect(html).toContain(`name="person" value="${person}"`);
      }
      expect(html).toContain(`name="code_challenge" value="${challenge}"`);
      expect(html).toContain('name="state" value="a &quot;quoted&quot; &lt;state&gt;"');
      expect(html).toContain('Create and change your private playlists');
      expect(html).not.toContain('<script');
    });
  });

  it('lets the form redirect to the app and allows nothing else', async () => {
    await withSandbox({}, async (sandbox) => {
      const policy = (await sandbox.fetch(pagePath(asked))).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("form-action 'self' http://127.0.0.1:3000;");
    });
  });

  it.each([
    ['another client', { client_id: 'somebody-else' }, 'INVALID_CLIENT: Invalid client'],
    ['another response type', { response_type: 'token' }, 'response_type must be code'],
    ['localhost', { redirect_uri: 'http://localhost:3000/cb' }, 'Insecure redirect URI'],
    ['http elsewhere', { redirect_uri: 'http://192.168.1.5/cb' }, 'Insecure redirect URI'],
    ['no address at all', { redirect_uri: 'callback' }, 'Insecure redirect URI'],
    ['an unknown scope', { scope: 'user-library-read everything' }, 'INVALID_SCOPE'],
    [
      'a plain challenge',
      { code_challenge: 'abc', code_challenge_method: 'plain' },
      'must be S256',
    ],
    ['a challenge without a method', { code_challenge: 'a'.repeat(43) }, 'belong together'],
  ])('refuses %s without redirecting', async (_, change, message) => {
    await withSandbox({}, async (sandbox) => {
      const page = await sandbox.fetch(pagePath({ ...asked, ...change }));
      expect(page.status).toBe(400);
      expect(await page.text()).toContain(message);
      const posted = await sandbox.decide(change);
      expect(posted.href).toBe('about:400');
    });
  });

  it.each(['https://gallery.example/cb', 'http://127.0.0.1:8080/cb', 'http://[::1]:8080/cb'])(
    'accepts %s',
    async (redirect_uri) => {
      await withSandbox({}, async (sandbox) => {
        expect((await sandbox.fetch(pagePath({ ...asked, redirect_uri }))).status).toBe(200);
      });
    },
  );
});

describe('the decision', () => {
  it('sends a code and the state back, and keeps the query of the redirect address', async () => {
    await withSandbox({}, async (sandbox) => {
      const back = await sandbox.decide({
        redirect_uri: `${REDIRECT_URI}?door=2`,
        state: asked.state,
      });
      expect(back.origin + back.pathname).toBe(REDIRECT_URI);
      expect(back.searchParams.get('door')).toBe('2');
      expect(back.searchParams.get('state')).toBe(asked.state);
      expect(back.searchParams.get('code')).toMatch(/^[\w-]{40,}$/);
      expect(back.searchParams.has('error')).toBe(false);
    });
  });

  it('sends access_denied and the state back when the person cancels', async () => {
    await withSandbox({}, async (sandbox) => {
      const back = await sandbox.decide({ decision: 'cancel' });
      expect(Object.fromEntries(back.searchParams)).toEqual({
        error: 'access_denied',
        state: 'state-1',
      });
    });
  });

  it('refuses people it does not know', async () => {
    await withSandbox({}, async (sandbox) => {
      expect((await sandbox.decide({ person: 'somebody' })).href).toBe('about:400');
    });
  });
});
