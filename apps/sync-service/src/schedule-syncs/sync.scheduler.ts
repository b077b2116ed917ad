import { randomUUID } from 'node:crypto';
import { CLOCK, failpoint, LOGGER, type Clock, type Logger } from '@app/service-kit';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SyncRunRepository } from '../sync-library/sync-run.repository.js';
import { SyncWorker } from '../sync-library/sync.worker.js';
import { TIMINGS, type SyncTimings } from '../sync-service.timings.js';
import { Ticker } from '../ticker.js';
import { ScheduleRepository } from './schedule.repository.js';

/** Begins the runs that are due. Every replica looks; the table lets one of them begin each run. */
@Injectable()
export class SyncScheduler implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly ticker: Ticker;

  constructor(
    private readonly dataSource: DataSource,
    private readonly schedule: ScheduleRepository,
    private readonly runs: SyncRunRepository,
    private readonly worker: SyncWorker,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(TIMINGS) timings: SyncTimings,
  ) {
    this.ticker = new Ticker('the schedule', timings.tickMs, () => this.beginDue(), logger);
  }

  onApplicationBootstrap(): void {
    this.ticker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.ticker.stop();
  }

  private async beginDue(): Promise<void> {
    const at = this.clock.now();
    const begun = await this.dataSource.transaction(async (manager) => {
      const due = await this.schedule.takeDue(manager, at);
      for (const { owner, mode } of due) {
        const wanted = { id: randomUUID(), owner, mode, trigger: 'schedule', at } as const;
        await this.runs.startWithin(manager, wanted);
      }
      if (due.length > 0) await failpoint('schedule.before-commit');
      return due;
    });
    if (begun.length === 0) return;
    for (const { mode } of begun) this.logger.info({ mode }, 'a sync run was due');
    this.worker.wake();
  }
}
