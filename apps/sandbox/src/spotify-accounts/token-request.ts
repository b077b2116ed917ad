import { z } from 'zod';
import { OAuthError } from './oauth.errors.js';

const formSchema = z.record(z.string(), z.string());

const tokenRequestSchema = z.discriminatedUnion('grant_type', [
  z.object({
    grant_type: z.literal('authorization_code'),
    code: z.string({ error: 'code must be supplied' }),
    redirect_uri: z.string({ error: 'redirect_uri must be supplied' }),
    code_verifier: z.string().optional(),
  }),
  z.object({
    grant_type: z.literal('refresh_token'),
    refresh_token: z.string({ error: 'refresh_token must be supplied' }),
  }),
]);
export type TokenRequest = z.infer<typeof tokenRequestSchema>;
export type CodeExchange = Extract<TokenRequest, { grant_type: 'authorization_code' }>;

export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * Reads a request to the token endpoint: the client must show its id and secret, as HTTP Basic or in the form.
 * Throws `OAuthError`: `invalid_request` for what is no form or lacks a part, `invalid_client`, `unsupported_grant_type`.
 */
export function parseTokenRequest(
  contentType: string | undefined,
  authorization: string | undefined,
  body: unknown,
  client: ClientCredentials,
): TokenRequest {
  const form = formSchema.safeParse(body);
  if (!form.success || contentType?.startsWith('application/x-www-form-urlencoded') !== true) {
    throw new OAuthError('invalid_request', 'The request must be a form with single values');
  }
  authenticateClient(authorization, form.data, client);
  const parsed = tokenRequestSchema.safeParse(form.data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue === undefined || issue.path[0] === 'grant_type') {
    const given = form.data['grant_type'];
    if (given === undefined) throw new OAuthError('invalid_request', 'grant_type must be supplied');
    throw new OAuthError('unsupported_grant_type', `grant_type ${given} is not supported`);
  }
  throw new OAuthError('invalid_request', issue.message);
}

function authenticateClient(
  authorization: string | undefined,
  form: Readonly<Record<string, string>>,
  client: ClientCredentials,
): void {
  const shown = basicCredentials(authorization) ?? [form['client_id'], form['client_secret']];
  if (shown[0] !== client.clientId) throw new OAuthError('invalid_client', 'Invalid client');
  if (shown[1] !== client.clientSecret) {
    throw new OAuthError('invalid_client', 'Invalid client secret');
  }
}

function basicCredentials(authorization: string | undefined): readonly [string, string] | null {
  const encoded = /^Basic\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return null;
  const decoded = Buffer.from(encoded, 'base64').toString();
  const colon = decoded.indexOf(':');
  return [decoded.slice(0, colon), decoded.slice(colon + 1)];
}
