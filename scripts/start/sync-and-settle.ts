import type { SyncRun } from '@app/contracts';
import { followEnrichment, followRun } from './follow-library.js';
import type { GatewayClient } from './gateway.client.js';
import {
  enrichmentProgress,
  enrichmentSummary,
  syncProgress,
  syncSummary,
} from './progress-text.js';
import type { Observation } from './settlement.js';
import type { Terminal } from './terminal.js';

const pollMs = 200;

/** What a sync and everything that followed from it came to; times in milliseconds. */
export interface SettledLibrary {
  readonly run: SyncRun;
  readonly observation: Observation;
  readonly syncMs: number;
  readonly enrichmentMs: number;
}

/**
 * Starts the sync of the library, or joins the one that the sign-in started at `signedInAt` (milliseconds since 1970),
 * and waits until every track has settled, telling how far it is. Throws what `followRun` and `followEnrichment` throw.
 */
export async function syncAndSettle(
  gateway: GatewayClient,
  signedInAt: number,
  terminal: Terminal,
  patienceSeconds: number,
  signal: AbortSignal,
): Promise<SettledLibrary> {
  const tell =
    <T>(text: (seen: T) => string) =>
    (seen: T): void => {
      terminal.progress(text(seen));
    };
  const waiting = { pollMs, patienceSeconds, signal };

  const startedAt = performance.now();
  const { id } = await joinSync(gateway, signedInAt);
  const run = await followRun(gateway, id, { ...waiting, onProgress: tell(syncProgress) });
  const syncMs = performance.now() - startedAt;
  terminal.done(syncSummary(run), syncMs);

  const observation = await followEnrichment(gateway, {
    ...waiting,
    onProgress: tell(enrichmentProgress),
  });
  const enrichmentMs = performance.now() - startedAt - syncMs;
  terminal.done(enrichmentSummary(observation), enrichmentMs);
  return { run, observation, syncMs, enrichmentMs };
}

/**
 * The admin's first sign-in starts a sync by itself; a small library may even be through before we ask, and asking then
 * would start a second one. So a run that is younger than the sign-in is the one to follow.
 */
async function joinSync(gateway: GatewayClient, signedInAt: number): Promise<SyncRun> {
  const [newest] = await gateway.syncRuns();
  if (newest !== undefined && Date.parse(newest.requestedAt) >= signedInAt) return newest;
  return gateway.startSync();
}
