import { isFinalSyncRunState, type SyncRun } from '@app/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from '../stack/plain-error.js';
import { BrowserError } from './browser.js';
import { GatewayError, type GatewayClient } from './gateway.client.js';
import { openEnds, type Observation } from './settlement.js';
import { StallWatch } from './stall-watch.js';

/** The sync did not complete. */
export class SyncFailedError extends PlainError {
  override readonly name = 'SyncFailedError';
  constructor(readonly run: SyncRun) {
    super(`the sync ended as ${run.state}: ${run.reason ?? 'no reason given'}`);
  }
}

/** How to wait: how often to look, how long without a change, whom to tell. */
export interface FollowOptions<T> {
  readonly pollMs: number;
  readonly patienceSeconds: number;
  readonly signal: AbortSignal;
  onProgress(seen: T): void;
}

/** Waits for the final state of a run. Throws `SyncFailedError` unless it completed, and `StallError`. */
export async function followRun(
  gateway: GatewayClient,
  id: string,
  options: FollowOptions<SyncRun>,
): Promise<SyncRun> {
  const run = await follow(
    () => gateway.syncRun(id),
    (seen) => (isFinalSyncRunState(seen.state) ? [] : [describeActive(seen)]),
    options,
  );
  if (run.state !== 'completed' && run.state !== 'completed_with_gaps') {
    throw new SyncFailedError(run);
  }
  return run;
}

/** Waits until every track has been enriched, or asked for in vain, and is shown so. Throws `StallError`. */
export function followEnrichment(
  gateway: GatewayClient,
  options: FollowOptions<Observation>,
): Promise<Observation> {
  return follow(() => observe(gateway), openEnds, options);
}

async function observe(gateway: GatewayClient): Promise<Observation> {
  const [library, enrichment, gallery] = await Promise.all([
    gateway.library(),
    gateway.enrichment(),
    gateway.gallery(),
  ]);
  return { library, enrichment, gallery };
}

/** Looks until nothing is missing. A gateway that does not answer for a while is one more thing that does not move. */
async function follow<T>(
  look: () => Promise<T>,
  missingFrom: (seen: T) => string[],
  options: FollowOptions<T>,
): Promise<T> {
  const watch = new StallWatch(options.patienceSeconds);
  for (;;) {
    options.signal.throwIfAborted();
    const seen = await attempt(look);
    const missing = 'trouble' in seen ? [seen.trouble] : missingFrom(seen.value);
    if ('value' in seen) {
      options.onProgress(seen.value);
      if (missing.length === 0) return seen.value;
    }
    watch.observe(seen, () => missing.join('; '));
    await sleep(options.pollMs, undefined, { signal: options.signal });
  }
}

async function attempt<T>(look: () => Promise<T>): Promise<{ value: T } | { trouble: string }> {
  try {
    return { value: await look() };
  } catch (error) {
    const isPassing =
      error instanceof BrowserError ||
      (error instanceof GatewayError && (error.status >= 500 || error.status === 429));
    if (!isPassing) throw error;
    return { trouble: error.message };
  }
}

function describeActive(run: SyncRun): string {
  const until = run.waitingUntil === null ? '' : ` until ${run.waitingUntil}`;
  const reason = run.reason === null ? '' : ` (${run.reason})`;
  return `the sync is ${run.state}${until}${reason}, ${run.entries} of ${run.total ?? '?'} rows read`;
}
