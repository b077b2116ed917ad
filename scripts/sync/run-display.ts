import type { SyncRun } from '@app/contracts';
import { SingleBar } from 'cli-progress';
import { describeEnd, describeRun } from './run-text.js';

/** Shows a run to a person or to a program. */
export interface RunDisplay {
  /** The run as it stands, each time it was looked at. */
  show(run: SyncRun): void;
  /** The run as it was left. */
  end(run: SyncRun): void;
  /** Nobody looks any more. */
  leave(): void;
}

/** A bar that moves on a terminal; elsewhere a line each time something changes. */
export class BarDisplay implements RunDisplay {
  private readonly bar: SingleBar;
  private started = false;

  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly now: () => Date,
  ) {
    this.bar = new SingleBar({
      stream,
      format: '{bar} {value} of {total} entries · {status}',
      barsize: 24,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      hideCursor: true,
      stopOnComplete: false,
      noTTYOutput: true,
      notTTYSchedule: 2_000,
      gracefulExit: false,
      emptyOnZero: true,
    });
  }

  show(run: SyncRun): void {
    const total = run.total ?? 0;
    const status = describeRun(run, this.now());
    if (this.started) {
      this.bar.setTotal(total);
      this.bar.update(Math.min(run.entries, total), { status });
    } else {
      this.bar.start(total, Math.min(run.entries, total), { status });
      this.started = true;
    }
  }

  end(run: SyncRun): void {
    this.leave();
    this.stream.write(`${describeEnd(run)}\n`);
  }

  leave(): void {
    if (this.started) this.bar.stop();
    this.started = false;
  }
}

/** One JSON object per line: the run, whenever it is another than before. */
export class JsonDisplay implements RunDisplay {
  private last = '';

  constructor(private readonly sink: { write(text: string): unknown }) {}

  show(run: SyncRun): void {
    const line = JSON.stringify(run);
    if (line === this.last) return;
    this.last = line;
    this.sink.write(`${line}\n`);
  }

  end(run: SyncRun): void {
    this.show(run);
  }

  leave(): void {}
}
