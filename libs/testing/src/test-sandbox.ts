import { z } from 'zod';
import { startSandbox } from '../../../apps/sandbox/src/sandbox.server.js';

const REDIRECT_URI = 'http://127.0.0.1:1/callback';

/** The credentials that the sandbox of a spec asks for. */
export const sandboxCredentials = {
  spotify: { clientId: 'spec-client', clientSecret: 'spec-secret' },
  soundcharts: { appId: 'spec-app', apiKey: 'spec-key' },
} as const;

const tokensSchema = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number(),
  scope: z.string(),
});

const callsSchema = z.object({
  calls: z.array(
    z.object({
      seq: z.int(),
      at: z.iso.datetime(),
      provider: z.string(),
      method: z.string(),
      path: z.string(),
      status: z.int().nullable(),
    }),
  ),
});
export type SandboxCall = z.infer<typeof callsSchema>['calls'][number];

export interface TestSandbox {
  readonly baseUrl: string;
  /** Goes through the consent page as a person would. */
  signIn(person: string, scope: string): Promise<z.infer<typeof tokensSchema>>;
  /** Every call to a provider since the last `clearCalls`, oldest first. */
  calls(provider: 'accounts' | 'spotify' | 'soundcharts' | 'reccobeats'): Promise<SandboxCall[]>;
  /** Calls a control route; see apps/sandbox/src. */
  control(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * The stand-ins for the providers, on a free port, with the library of a file, or a generated one of `tracks`
 * entries or so.
 */
export async function startTestSandbox(
  tracks: number,
  library: string | null = null,
  features: string | null = null,
): Promise<TestSandbox> {
  const sandbox = await startSandbox({
    port: 0,
    host: '127.0.0.1',
    library,
    features,
    tracks,
    ...sandboxCredentials,
  });
  const { baseUrl } = sandbox;
  const control: TestSandbox['control'] = async (method, path, body) => {
    const response = await fetch(`${baseUrl}/control${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!response.ok)
      throw new Error(`control ${path} answered ${response.status}: ${await response.text()}`);
    return response.status === 204 ? null : await response.json();
  };
  return {
    baseUrl,
    control,
    signIn: (person, scope) => signIn(baseUrl, person, scope),
    calls: async (provider) =>
      callsSchema.parse(await control('GET', `/calls?provider=${provider}`)).calls,
    close: () => sandbox.close(),
  };
}

async function signIn(
  baseUrl: string,
  person: string,
  scope: string,
): Promise<z.infer<typeof tokensSchema>> {
  const { clientId, clientSecret } = sandboxCredentials.spotify;
  const consent = await fetch(`${baseUrl}/accounts/authorize`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      client_id: clientId,
      response_type: 'code',
      redirect_uri: REDIRECT_URI,
      scope,
      person,
      decision: 'agree',
    }),
  });
  const code = new URL(consent.headers.get('location') ?? REDIRECT_URI).searchParams.get('code');
  const answer = await fetch(`${baseUrl}/accounts/api/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: code ?? '',
      redirect_uri: REDIRECT_URI,
      client_id: clientId,
      client_secret: clientSecret,
    }),
  });
  return tokensSchema.parse(await answer.json());
}
