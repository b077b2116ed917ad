import { isIP } from 'node:net';
import { finding, type Finding } from './finding.js';

/** The address that has to stand in the dashboard of the Spotify app, letter for letter. */
export function redirectUriOf(publicUrl: string): string {
  return `${publicUrl}/auth/spotify/callback`;
}

/**
 * What is wrong with the address of this installation. Spotify takes https, and http only on the loopback addresses
 * 127.0.0.1 and [::1]; `localhost` it does not take (since 2025-11-27).
 * @param openedAt the origin under which the page is open, or null where it is not known
 */
export function addressFindings(publicUrl: string, openedAt: string | null): Finding[] {
  const { protocol, hostname } = new URL(publicUrl);
  const findings: Finding[] = [];
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) {
    findings.push(
      finding(
        'redirect_uri_localhost',
        'Spotify does not take localhost: set PUBLIC_URL to http://127.0.0.1 with the port.',
      ),
    );
  } else if (protocol !== 'https:' && !isLoopbackAddress(hostname)) {
    findings.push(
      finding(
        'redirect_uri_insecure',
        'Spotify takes http on 127.0.0.1 and [::1] only: put https in front and set PUBLIC_URL to it.',
      ),
    );
  }
  if (openedAt !== null && openedAt !== publicUrl) {
    findings.push(
      finding(
        'public_url_mismatch',
        `The page is open at ${openedAt}, PUBLIC_URL says ${publicUrl}: a sign-in ends at the latter.`,
      ),
    );
  }
  return findings;
}

function isLoopbackAddress(hostname: string): boolean {
  return hostname === '[::1]' || (isIP(hostname) === 4 && hostname.startsWith('127.'));
}
