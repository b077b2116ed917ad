import { LeaseLostError, type HeldRunRepository } from './held-run.repository.js';

/** Without news for this long somebody else may hold the run: a lease lasts 3 s in the database. */
const LOST_AFTER_MS = 3_000;

/**
 * Holds a run on while its worker waits for an answer, and notices when it is no longer held: cancelled, or taken up
 * by a replica that had reason to think this one dead.
 */
export class RunLease {
  private readonly ended = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private renewedAt = performance.now();
  private beating = false;

  constructor(
    private readonly runs: HeldRunRepository,
    private readonly runId: string,
    heartbeatMs: number,
  ) {
    this.timer = setInterval(() => void this.beat(), heartbeatMs);
  }

  /** Aborted once the run is lost. */
  get signal(): AbortSignal {
    return this.ended.signal;
  }

  /** @throws LeaseLostError */
  assertHeld(): void {
    if (this.signal.aborted) throw new LeaseLostError(this.runId);
  }

  release(): void {
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    if (this.beating) return;
    this.beating = true;
    try {
      await this.runs.renew(this.runId);
      this.renewedAt = performance.now();
    } catch (error) {
      const silent = performance.now() - this.renewedAt > LOST_AFTER_MS;
      if (error instanceof LeaseLostError || silent) this.ended.abort();
    } finally {
      this.beating = false;
    }
  }
}
