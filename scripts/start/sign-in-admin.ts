import { PlainError } from '../stack/plain-error.js';
import { Browser } from './browser.js';
import { GatewayClient } from './gateway.client.js';

/** The sandbox's account that owns the library. */
export const sandboxAdmin = 'sandbox-admin';

/** The sign-in did not end with an admin's session. */
export class SignInError extends PlainError {
  override readonly name = 'SignInError';
}

/**
 * Signs the sandbox's admin in the way a person does: opens the admin's entrance, is sent to the sandbox's consent
 * page, chooses the account, agrees, comes back with a session. Throws `SignInError`, `BrowserError`, `GatewayError`.
 */
export async function signInSandboxAdmin(
  gatewayUrl: string,
  signal: AbortSignal,
): Promise<GatewayClient> {
  const browser = new Browser(signal);
  const consent = await browser.open(`${gatewayUrl}/auth/spotify/admin?returnTo=/`);
  const landed = await browser.submit(consent, { person: sandboxAdmin, decision: 'agree' });
  if (landed.url.pathname === '/sign-in-problem') {
    const code = landed.url.searchParams.get('code') ?? 'without a code';
    throw new SignInError(`signing in as ${sandboxAdmin} was refused: ${code}`);
  }
  const gateway = new GatewayClient(browser, gatewayUrl);
  const { user } = await gateway.session();
  if (user?.role !== 'admin') {
    throw new SignInError(
      `signing in as ${sandboxAdmin} ended at ${landed.url.pathname} (HTTP ${landed.status}) without an admin's session`,
    );
  }
  return gateway;
}
