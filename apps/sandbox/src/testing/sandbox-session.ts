import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SandboxConfig } from '../sandbox.config.js';
import { startSandbox } from '../sandbox.server.js';

export const REDIRECT_URI = 'http://127.0.0.1:3000/auth/spotify/callback';

export const sandboxConfig: SandboxConfig = {
  port: 0,
  host: '127.0.0.1',
  library: null,
  features: null,
  tracks: 120,
  spotify: { clientId: 'client', clientSecret: 'client-secret' },
  soundcharts: { appId: 'app', apiKey: 'key' },
};

/** A logged call, as far as specs look at it. */
export interface LoggedCall {
  readonly seq: number;
  readonly path: string;
  readonly status: number | null;
  readonly person: string | null;
}

/** A running sandbox as a spec sees it: plain HTTP, and the steps of a sign-in. */
export class SandboxSession {
  constructor(
    readonly baseUrl: string,
    readonly config: SandboxConfig,
  ) {}

  fetch(path: string, init?: RequestInit): Promise<Response> {
    return fetch(new URL(path, this.baseUrl), { redirect: 'manual', ...init });
  }

  json(method: string, path: string, body: unknown): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return this.fetch(path, { method, headers, body: JSON.stringify(body) });
  }

  form(path: string, fields: Readonly<Record<string, string>>, headers = {}): Promise<Response> {
    return this.fetch(path, { method: 'POST', headers, body: new URLSearchParams(fields) });
  }

  /** Sends the consent form; `fields` replace or extend what an ordinary app and person would send. */
  async decide(fields: Readonly<Record<string, string>> = {}): Promise<URL> {
    const answer = await this.form('/accounts/authorize', {
      client_id: this.config.spotify.clientId,
      response_type: 'code',
      redirect_uri: REDIRECT_URI,
      scope: 'user-library-read',
      state: 'state-1',
      person: 'sandbox-admin',
      decision: 'agree',
      ...fields,
    });
    return new URL(answer.headers.get('location') ?? `about:${answer.status}`);
  }

  /** Asks the token endpoint, the client's id and secret in the form unless `fields` say otherwise. */
  token(fields: Readonly<Record<string, string>>): Promise<Response> {
    const { clientId, clientSecret } = this.config.spotify;
    return this.form('/accounts/api/token', {
      client_id: clientId,
      client_secret: clientSecret,
      ...fields,
    });
  }

  exchange(code: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.token({
      grant_type: 'authorization_code',
      code,
      redirect_uri: REDIRECT_URI,
      ...fields,
    });
  }

  /** A whole sign-in: the tokens of a person who agreed to these scopes. */
  async signIn(
    person = 'sandbox-admin',
    scope = 'user-library-read',
  ): Promise<{ access_token: string; refresh_token: string }> {
    const back = await this.decide({ person, scope });
    const answer = await this.exchange(back.searchParams.get('code') ?? '');
    return (await answer.json()) as { access_token: string; refresh_token: string };
  }

  webApi(path: string, accessToken: string): Promise<Response> {
    const headers = { authorization: `Bearer ${accessToken}` };
    return this.fetch(path.startsWith('http') ? path : `/spotify/v1${path}`, { headers });
  }

  async calls(
    query = '',
  ): Promise<{ readonly calls: readonly LoggedCall[]; readonly last: number }> {
    const answer = await this.fetch(`/control/calls${query}`);
    return (await answer.json()) as { calls: LoggedCall[]; last: number };
  }

  async counts(): Promise<unknown> {
    return (await this.fetch('/control/counts')).json();
  }

  soundcharts(path: string): Promise<Response> {
    const { appId, apiKey } = this.config.soundcharts;
    const headers = { 'x-app-id': appId, 'x-api-key': apiKey };
    return this.fetch(`/soundcharts/api/v2.25/song/${path}`, { headers });
  }
}

/** Runs a sandbox for as long as `use` takes. */
export async function withSandbox<T>(
  settings: Partial<SandboxConfig>,
  use: (sandbox: SandboxSession) => Promise<T>,
): Promise<T> {
  const config = { ...sandboxConfig, ...settings };
  const { baseUrl, close } = await startSandbox(config);
  try {
    return await use(new SandboxSession(baseUrl, config));
  } finally {
    await close();
  }
}

/** Lends a file with this content for as long as `use` takes. */
export async function withFile<T>(
  name: string,
  content: string,
  use: (file: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-spec-'));
  try {
    const file = join(folder, name);
    await writeFile(file, content);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A PKCE verifier and its S256 challenge. */
export function pkcePair(): { readonly verifier: string; readonly challenge: string } {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}
