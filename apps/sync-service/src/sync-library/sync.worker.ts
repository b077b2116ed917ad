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
import { TIMINGS, type SyncTimings } from '../sync-service.timings.js';
import { HeldRunRepository, LeaseLostError, type HeldRun } from './held-run.repository.js';
import { RunLease } from './run-lease.js';
import { RunExecutor } from './run.executor.js';

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
    private readonly runs: HeldRunRepository,
    private readonly executor: RunExecutor,
    private readonly progress: SyncProgressPublisher,
    @Inject(TIMINGS) private readonly timings: SyncTimings,
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
        const run = await this.runs.claim(this.clock.now());
        if (run === null) await this.signal.wait(this.timings.idleMs);
        else await this.carryOut(run);
      } catch (error) {
        this.logger.warn({ err: error }, 'sync worker was interrupted');
        await this.signal.wait(this.timings.idleMs);
      }
    }
  }

  private async carryOut(run: HeldRun): Promise<void> {
    this.logger.info({ run: run.id, mode: run.mode, offset: run.nextOffset }, 'sync run taken up');
    const lease = new RunLease(this.runs, run.id, this.timings.heartbeatMs);
    try {
      await this.turnPages(run, lease);
    } catch (error) {
      if (!(error instanceof LeaseLostError)) throw error;
      // Cancelled, or another replica's by now: either way somebody else tells its state.
      this.logger.info({ run: run.id }, 'sync run lost');
    } finally {
      lease.release();
    }
  }

  private async turnPages(taken: HeldRun, lease: RunLease): Promise<void> {
    let run: HeldRun | null = taken;
    await this.progress.publish(taken.id);
    while (run !== null && this.running) {
      run = await this.stepOrPutAside(run, lease);
      const state = await this.progress.publish(taken.id);
      if (run !== null) continue;
      const { id } = taken;
      this.logger.info({ run: id, state: state?.state, why: state?.reasonCode }, 'sync run left');
      return;
    }
    await this.runs.release(taken.id);
  }

  /** A step that breaks off for a reason of our own must not be tried again at once: it would call Spotify each time. */
  private async stepOrPutAside(run: HeldRun, lease: RunLease): Promise<HeldRun | null> {
    try {
      return await this.executor.step(run, lease);
    } catch (error) {
      if (error instanceof LeaseLostError || isTransientDatabaseError(error)) throw error;
      this.logger.error({ err: error, run: run.id }, 'a page could not be stored');
      await this.executor.putAside(run, 'the page could not be stored');
      return null;
    }
  }
}
