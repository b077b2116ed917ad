import { setTimeout as sleep } from 'node:timers/promises';
import { isFinalSyncRunState, type SyncRun, type SyncRunState } from '@app/contracts';
import { BrowserError } from '../start/browser.js';
import { GatewayError, type GatewayClient } from '../start/gateway.client.js';
import type { RunDisplay } from './run-display.js';

const pollMs = 500;
/** A gateway that is started anew is back by then. */
const patienceMs = 60_000;

/**
 * Looks at a run until it has ended, or until it waits for somebody to sign in. A gateway that does not answer for a
 * while is asked again. Throws `GatewayError`, `BrowserError`.
 */
export async function watchRun(
  gateway: GatewayClient,
  first: SyncRun,
  display: RunDisplay,
  signal: AbortSignal,
): Promise<SyncRun> {
  let run = first;
  let answeredAt = performance.now();
  for (;;) {
    display.show(run);
    if (isFinalSyncRunState(run.state) || run.reasonCode === 'not_connected') return run;
    await sleep(pollMs, undefined, { signal });
    try {
      run = await gateway.syncRun(run.id);
      answeredAt = performance.now();
    } catch (error) {
      if (!isPassing(error) || performance.now() - answeredAt > patienceMs) throw error;
    }
  }
}

/** What the run's state means to whoever called: 0 is good, 3 asks for a person. */
export function exitCodeOf(state: SyncRunState): number {
  switch (state) {
    case 'completed':
    case 'completed_with_gaps':
      return 0;
    case 'awaiting_approval':
      return 3;
    case 'queued':
    case 'running':
    case 'waiting':
    case 'failed':
    case 'cancelled':
      return 1;
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof BrowserError) return true;
  return error instanceof GatewayError && (error.status >= 500 || error.status === 429);
}
