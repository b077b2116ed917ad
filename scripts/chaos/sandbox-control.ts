import { z } from 'zod';

const redirectUri = 'http://127.0.0.1:1/callback';
const scope = 'user-library-read user-read-private';

const tokensSchema = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  scope: z.string(),
});
export type SandboxTokens = z.infer<typeof tokensSchema>;

const callsSchema = z.object({
  last: z.int(),
  calls: z.array(z.object({ path: z.string(), status: z.int().nullable() })),
});
export type SandboxCall = z.infer<typeof callsSchema>['calls'][number];

/** The sandbox's own routes, past all proxies. */
export class SandboxControl {
  constructor(
    private readonly baseUrl: string,
    private readonly client: { readonly id: string; readonly secret: string },
  ) {}

  /** Goes through the consent page as the owner of the library. */
  async signIn(): Promise<SandboxTokens> {
    const { id, secret } = this.client;
    const app = { client_id: id, redirect_uri: redirectUri };
    const consent = await fetch(`${this.baseUrl}/accounts/authorize`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({
        ...app,
        response_type: 'code',
        scope,
        person: 'sandbox-admin',
        decision: 'agree',
      }),
    });
    const location = consent.headers.get('location') ?? redirectUri;
    const code = new URL(location).searchParams.get('code') ?? '';
    const answer = await fetch(`${this.baseUrl}/accounts/api/token`, {
      method: 'POST',
      body: new URLSearchParams({
        ...app,
        client_secret: secret,
        grant_type: 'authorization_code',
        code,
      }),
    });
    return tokensSchema.parse(await answer.json());
  }

  async changeLibrary(change: {
    readonly add?: readonly unknown[];
    readonly remove?: readonly string[];
  }): Promise<void> {
    await this.send('PUT', '/library', change);
  }

  async queueFaults(faults: readonly unknown[]): Promise<void> {
    await this.send('POST', '/faults', faults);
  }

  async clearFaults(): Promise<void> {
    await this.send('DELETE', '/faults');
  }

  /** Every call to SoundCharts. */
  async featureCalls(): Promise<SandboxCall[]> {
    const answer = await fetch(`${this.baseUrl}/control/calls?provider=soundcharts`);
    return callsSchema.parse(await answer.json()).calls;
  }

  private async send(method: string, path: string, body?: unknown): Promise<void> {
    const response = await fetch(`${this.baseUrl}/control${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`the sandbox answered ${response.status} to ${path}`);
  }
}
