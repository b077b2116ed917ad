import { setTimeout as sleep } from 'node:timers/promises';
import type { ChaosSystem } from './chaos-system.js';
import { libraryEntry, trackIdOf } from './library-entries.js';
import { SeededRandom } from './seeded-random.js';

const tickMs = 1_000;
const addedPerTick = { from: 40, to: 120 } as const;

/** Keeps work coming: tracks are saved, removed and saved again, and syncs are started, for as long as it runs. */
export class WorkDriver {
  private readonly random: SeededRandom;
  private readonly saved = new Map<number, number>();
  private readonly removed = new Map<number, number>();
  private next = 1;
  private running = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly system: ChaosSystem,
    private readonly owner: string,
    seed: number,
  ) {
    this.random = new SeededRandom(seed);
  }

  /** The tracks it has saved at least once. */
  get added(): number {
    return this.next - 1;
  }

  start(): void {
    this.running = true;
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.loop;
  }

  /** Saves `count` tracks more. */
  async save(count: number): Promise<void> {
    const add = Array.from({ length: count }, () => {
      const number = this.next;
      this.next += 1;
      this.saved.set(number, 0);
      return libraryEntry(number);
    });
    await this.system.sandbox.changeLibrary({ add });
  }

  private async run(): Promise<void> {
    while (this.running) {
      await this.save(this.random.between(addedPerTick.from, addedPerTick.to));
      await this.changeMinds();
      const mode = this.random.next() < 0.4 ? 'full' : 'incremental';
      await this.system.gateway.startSync(this.owner, mode);
      await sleep(tickMs);
    }
  }

  private async changeMinds(): Promise<void> {
    const remove = this.some(this.saved, 4);
    const back = this.some(this.removed, 2);
    for (const [number, times] of remove) {
      this.saved.delete(number);
      this.removed.set(number, times + 1);
    }
    for (const [number, times] of back) {
      this.removed.delete(number);
      this.saved.set(number, times);
    }
    await this.system.sandbox.changeLibrary({
      remove: remove.map(([number]) => trackIdOf(number)),
      add: back.map(([number, times]) => libraryEntry(number, times)),
    });
  }

  private some(from: ReadonlyMap<number, number>, most: number): [number, number][] {
    const entries = [...from];
    const count = Math.min(this.random.between(0, most), entries.length);
    const chosen = Array.from({ length: count }, () => this.random.pick(entries));
    return [...new Map(chosen)];
  }
}
