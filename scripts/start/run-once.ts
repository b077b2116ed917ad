import { PlainError } from '../stack/plain-error.js';
import { buildReport, type OnceReport } from './once-report.js';
import { readCallCounts } from './sandbox.client.js';
import { signInSandboxAdmin } from './sign-in-admin.js';
import type { StartContext } from './start-context.js';
import type { StartPlan } from './start-plan.js';
import type { RunningSystem } from './start-system.js';
import { syncAndSettle } from './sync-and-settle.js';

/** `--once` was asked of a system that it cannot measure. */
export class OnceError extends PlainError {
  override readonly name = 'OnceError';
}

/** `--once` signs in by itself, which only the stand-in for Spotify lets it do. Throws `OnceError`. */
export function requireStandIn(plan: StartPlan): void {
  if (plan.spotify === null) return;
  throw new OnceError(
    '--once signs in by itself, which the real Spotify does not allow: unset SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET',
  );
}

/**
 * One measured run: signs the admin in, syncs, waits until everything has settled. `startedAt` is when the program
 * started, on the clock of `performance.now()`. Throws the errors of `syncAndSettle`.
 */
export async function runOnce(
  context: StartContext,
  system: RunningSystem,
  startedAt: number,
  signal: AbortSignal,
): Promise<OnceReport> {
  const { environment, terminal } = context;
  const startedUpAt = performance.now();
  const signedInAt = Date.now();
  const gateway = await terminal.step(
    'signing in as the sandbox admin',
    () => signInSandboxAdmin(system.gatewayUrl, signal),
    () => 'Signed in as the sandbox admin',
  );
  const patienceSeconds = environment.STALL_TIMEOUT_SECONDS;
  const settled = await syncAndSettle(gateway, signedInAt, terminal, patienceSeconds, signal);
  const settledAt = performance.now();
  const { sandboxUrl } = system;
  const calls = sandboxUrl === null ? null : await readCallCounts(sandboxUrl, signal);
  const seconds = {
    start: (startedUpAt - startedAt) / 1000,
    sync: settled.syncMs / 1000,
    enrichment: settled.enrichmentMs / 1000,
    total: (settledAt - startedAt) / 1000,
  };
  return buildReport({ ...settled, calls, seconds, addresses: system });
}
