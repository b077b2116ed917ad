import { describe, expect, it } from '@jest/globals';
import { pkcePair, withSandbox, type SandboxSession } from '../testing/sandbox-session.js';

const SIX_MONTHS_SECONDS = 184 * 86_400;

async function codeOf(sandbox: SandboxSession, fields = {}): Promise<string> {
  return (await sandbox.decide(fields)).searchParams.get('code') ?? '';
}

async function refresh(sandbox: SandboxSession, refreshToken: string): Promise<Response> {
  return sandbox.token({ grant_type: 'refresh_token', refresh_token: refreshToken });
}

function refusal(error: string, error_description: string) {
  return { error, error_description };
}

describe('exchanging a code', () => {
  it('gives tokens, the granted scope and the life of the access token', async () => {
    await withSandbox({}, async (sandbox) => {
      const answer = await sandbox.exchange(await codeOf(sandbox));
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.json()).toEqual({
        access_token: expect.any(String),
        token_type: 'Bearer',
        scope: 'user-library-read',
        expires_in: 3600,
        refresh_token: expect.any(String),
      });
    });
  });

  it('accepts the client as HTTP Basic', async () => {
    await withSandbox({}, async (sandbox) => {
      const basic = Buffer.from('client:client-secret').toString('base64');
      const fields = {
        grant_type: 'refresh_token',
        refresh_token: (await sandbox.signIn()).refresh_token,
      };
      const answer = await sandbox.form('/accounts/api/token', fields, {
        authorization: `Basic ${basic}`,
      });
      expect(answer.status).toBe(200);
    });
  });

  it('takes a code once', async () => {
    await withSandbox({}, async (sandbox) => {
      const code = await codeOf(sandbox);
      expect((await sandbox.exchange(code)).status).toBe(200);
      const again = await sandbox.exchange(code);
      expect(again.status).toBe(400);
      expect(await again.json()).toEqual(refusal('invalid_grant', 'Invalid authorization code'));
    });
  });

  it('takes a code for ten minutes', async () => {
    await withSandbox({}, async (sandbox) => {
      const code = await codeOf(sandbox);
      await sandbox.json('PUT', '/control/clock', { offsetSeconds: 601 });
      const late = await sandbox.exchange(code);
      expect(await late.json()).toEqual(refusal('invalid_grant', 'Authorization code expired'));
    });
  });

  it('wants exactly the redirect address of the consent', async () => {
    await withSandbox({}, async (sandbox) => {
      const other = await sandbox.exchange(await codeOf(sandbox), {
        redirect_uri: 'http://127.0.0.1:3000/',
      });
      expect(await other.json()).toEqual(refusal('invalid_grant', 'Invalid redirect URI'));
    });
  });

  it('checks the PKCE verifier', async () => {
    await withSandbox({}, async (sandbox) => {
      const { verifier, challenge } = pkcePair();
      const pkce = { code_challenge: challenge, code_challenge_method: 'S256' };
      const right = await sandbox.exchange(await codeOf(sandbox, pkce), {
        code_verifier: verifier,
      });
      expect(right.status).toBe(200);
      const wrong = await sandbox.exchange(await codeOf(sandbox, pkce), {
        code_verifier: pkcePair().verifier,
      });
      expect(await wrong.json()).toEqual(refusal('invalid_grant', 'code_verifier was incorrect'));
      const missing = await sandbox.exchange(await codeOf(sandbox, pkce));
      expect(await missing.json()).toEqual(refusal('invalid_request', 'code_verifier required'));
    });
  });
});

describe('the token endpoint', () => {
  it.each([
    ['a wrong id', { client_id: 'nobody' }, 'invalid_client', 'Invalid client'],
    ['a wrong secret', { client_secret: 'guess' }, 'invalid_client', 'Invalid client secret'],
    [
      'another grant',
      { grant_type: 'password' },
      'unsupported_grant_type',
      'grant_type password is not supported',
    ],
    ['an unknown token', { refresh_token: 'x.y' }, 'invalid_grant', 'Invalid refresh token'],
  ])('refuses %s', async (_, fields, error, description) => {
    await withSandbox({}, async (sandbox) => {
      const answer = await sandbox.token({
        grant_type: 'refresh_token',
        refresh_token: '',
        ...fields,
      });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual(refusal(error, description));
    });
  });

  it('reads forms and nothing else', async () => {
    await withSandbox({}, async (sandbox) => {
      const answer = await sandbox.json('POST', '/accounts/api/token', {
        grant_type: 'refresh_token',
      });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: 'invalid_request' });
    });
  });
});

describe('refreshing', () => {
  it('gives a new access token and leaves the refresh token as it is', async () => {
    await withSandbox({}, async (sandbox) => {
      const tokens = await sandbox.signIn();
      const answer = await refresh(sandbox, tokens.refresh_token);
      const fresh = (await answer.json()) as { access_token: string };
      expect(fresh).not.toHaveProperty('refresh_token');
      expect(fresh.access_token).not.toBe(tokens.access_token);
      expect((await sandbox.webApi('/me', fresh.access_token)).status).toBe(200);
    });
  });

  it('gives a new refresh token where that is switched on, and the old one is dead', async () => {
    await withSandbox({}, async (sandbox) => {
      await sandbox.json('PUT', '/control/accounts', {
        rotateRefreshTokens: true,
        accessTokenSeconds: 60,
      });
      const { refresh_token } = await sandbox.signIn();
      const rotated = (await (await refresh(sandbox, refresh_token)).json()) as {
        refresh_token: string;
      };
      expect(rotated).toMatchObject({ expires_in: 60 });
      expect((await refresh(sandbox, rotated.refresh_token)).status).toBe(200);
      const old = await refresh(sandbox, refresh_token);
      expect(await old.json()).toEqual(refusal('invalid_grant', 'Refresh token revoked'));
    });
  });

  it('ends six months after the consent, however often the token was renewed', async () => {
    await withSandbox({}, async (sandbox) => {
      await sandbox.json('PUT', '/control/accounts', { rotateRefreshTokens: true });
      const { refresh_token } = await sandbox.signIn();
      await sandbox.json('PUT', '/control/clock', { offsetSeconds: 150 * 86_400 });
      const renewed = (await (await refresh(sandbox, refresh_token)).json()) as {
        refresh_token: string;
      };
      await sandbox.json('PUT', '/control/clock', { offsetSeconds: SIX_MONTHS_SECONDS });
      const late = await refresh(sandbox, renewed.refresh_token);
      expect(late.status).toBe(400);
      expect(await late.json()).toEqual(refusal('invalid_grant', 'Refresh token expired'));
    });
  });

  it('works after a restart with the same client secret, and only then', async () => {
    const { refresh_token, access_token } = await withSandbox({}, (sandbox) => sandbox.signIn());
    await withSandbox({}, async (sandbox) => {
      expect((await sandbox.webApi('/me', access_token)).status).toBe(200);
      expect((await refresh(sandbox, refresh_token)).status).toBe(200);
    });
    const spotify = { clientId: 'client', clientSecret: 'another secret' };
    await withSandbox({ spotify }, async (sandbox) => {
      expect((await sandbox.webApi('/me', access_token)).status).toBe(401);
      expect((await refresh(sandbox, refresh_token)).status).toBe(400);
    });
  });

  it('ends when the person removes the app, and begins anew with a new consent', async () => {
    await withSandbox({}, async (sandbox) => {
      const before = await sandbox.signIn();
      const guest = await sandbox.signIn('sandbox-guest');
      await sandbox.json('PUT', '/control/accounts', { revoke: 'sandbox-admin' });
      const revoked = await refresh(sandbox, before.refresh_token);
      expect(await revoked.json()).toEqual(refusal('invalid_grant', 'Refresh token revoked'));
      expect((await sandbox.webApi('/me', before.access_token)).status).toBe(401);
      expect((await refresh(sandbox, guest.refresh_token)).status).toBe(200);
      const after = await sandbox.signIn();
      expect((await refresh(sandbox, after.refresh_token)).status).toBe(200);
    });
  });
});
