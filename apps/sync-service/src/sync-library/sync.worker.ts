import {
  CLOCK,
  LOGGER,
  WorkSignal,
  isTransientDatabaseError,
  type Clock,
  type Logger,
} from '@app/service-kit';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { SyncProgressPublisher } from '../report-status/sync-progress.publisher.js';
import { LEASE_MS, RunExecutor, type RunCursor } from './run.executor.js';
import { LeaseLostError, SyncRunRepository, type ClaimedRun } from './sync-run.repository.js';

/** How often an idle worker looks for runs that are due. */
const IDLE_MS = 1_000;

/**
 * Works on runs, one at a time: takes one that is due, turns its pages, tells how far it is. Every replica runs one;
 * leases keep them apart, and a run whose worker died is taken up by another when the lease ends.
 */
@Injectable()
export class SyncWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private running = false;
  private loop: Promise<void> = Promise.resolve();
  private readonly signal = new WorkSignal();

  constructor(
    private readonly runs: SyncRunRepository,
    private readonly executor: RunExecutor,
    private readonly progress: SyncProgressPublisher,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.running = true;
    this.loop = this.work();
  }

  /** Finishes the page in hand and gives the run back. */
  async beforeApplicationShutdown(): Promise<void> {
    this.running = false;
    this.wake();
    await this.loop;
  }

  /** Says that there may be a run to take up. */
  wake(): void {
    this.signal.ring();
  }

  private async work(): Promise<void> {
    while (this.running) {
      try {
        const now = this.clock.now();
        const run = await this.runs.claim(now, new Date(now.getTime() + LEASE_MS));
        if (run === null) await this.signal.wait(IDLE_MS);
        else await this.carryOut(run);
      } catch (error) {
        const level =
          isTransientDatabaseError(error) || error instanceof LeaseLostError ? 'warn' : 'error';
        this.logger[level]({ err: error }, 'sync worker was interrupted');
        await this.signal.wait(IDLE_MS);
      }
    }
  }

  private async carryOut(run: ClaimedRun): Promise<void> {
    this.logger.info({ run: run.id, mode: run.mode, offset: run.nextOffset }, 'sync run taken up');
    const cursor: RunCursor = {
      run,
      offset: run.nextOffset,
      firstTotal: run.firstTotal,
      failures: run.failures,
    };
    await this.progress.publish(run.id);
    while (this.running) {
      const result = await this.executor.step(cursor);
      const state = await this.progress.publish(run.id);
      if (result === 'go_on') continue;
      this.logger.info(
        { run: run.id, state: state?.state, reason: state?.reason },
        'sync run left',
      );
      return;
    }
    await this.runs.release(run.id);
  }
}
