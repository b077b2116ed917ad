import { resolve } from 'node:path';
import type { ScriptEnvironment } from '../environment.js';
import { findDataDirectory, readAddresses } from '../operate/find-system.js';
import { PlainError } from '../stack/plain-error.js';
import { Browser } from '../start/browser.js';
import { GatewayClient } from '../start/gateway.client.js';
import { signInSandboxAdmin } from '../start/sign-in-admin.js';

/** Nobody said who asks, and this system cannot be asked without. */
export class NoTokenError extends PlainError {
  override readonly name = 'NoTokenError';
}

/**
 * The gateway, as the admin: with the API token of the environment, or with a session where Spotify is the stand-in.
 * Throws `SystemNotFoundError`, `NoTokenError`, `BrowserError`, `GatewayError`.
 */
export async function openGateway(
  root: string,
  data: string | undefined,
  environment: ScriptEnvironment,
  signal: AbortSignal,
): Promise<GatewayClient> {
  const { PLAYLIST_MAKER_URL: given, PLAYLIST_MAKER_TOKEN: token } = environment;
  const url = given?.replace(/\/+$/, '') ?? (await localUrl(root, data));
  if (token !== undefined) {
    return new GatewayClient(new Browser(signal, { authorization: `Bearer ${token}` }), url);
  }
  const { sandbox } = await new GatewayClient(new Browser(signal), url).session();
  if (!sandbox) {
    throw new NoTokenError(
      'Make an API token on the page of your account and give it as PLAYLIST_MAKER_TOKEN',
    );
  }
  return signInSandboxAdmin(url, signal);
}

async function localUrl(root: string, data: string | undefined): Promise<string> {
  const directory = await findDataDirectory(root, data === undefined ? undefined : resolve(data));
  return (await readAddresses(directory)).publicUrl;
}
