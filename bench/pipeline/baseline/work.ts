import type { Pool } from 'pg';
import { attach } from './attach.js';
import { askUpstream, type Answered, type Claimed } from './song.js';
import { Wake } from './wake.js';

const POLL_MS = 1_000;
const BATCH_SIZE = 100;
/** Requests in hand for each call that is under way, so that no call waits for a claim. */
const AHEAD = 16;

const CLAIM = `
  UPDATE baseline.queue SET state = 'leased', due_at = now() + interval '1 minute'
   WHERE spotify_id IN (SELECT spotify_id FROM baseline.queue WHERE due_at <= now()
                         ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED)
  RETURNING spotify_id, correlation_id`;

/**
 * Claims requests, asks the upstream for several at a time, and settles answers in batches: a batch is what came in
 * while the one before was being committed. A request that fails is due again when its lease has run out.
 */
export class Worker {
  private readonly wake = new Wake();
  private readonly waiting: Claimed[] = [];
  private readonly answered: Answered[] = [];
  private inHand = 0;
  private calling = 0;
  private settling: Promise<void> | null = null;
  private running = true;

  constructor(
    private readonly pool: Pool,
    private readonly upstreamUrl: string,
    private readonly concurrency: number,
  ) {}

  async run(): Promise<void> {
    const most = this.concurrency * AHEAD;
    while (this.running) {
      const room = most - this.inHand;
      if (room < most / 2 || !(await this.claim(room))) await this.wake.wait(POLL_MS);
    }
    await this.settling;
  }

  ring(): void {
    this.wake.call();
  }

  stop(): void {
    this.running = false;
    this.wake.call();
  }

  private async claim(room: number): Promise<boolean> {
    const { rows } = await this.pool.query<Claimed>({ name: 'claim', text: CLAIM, values: [room] });
    this.inHand += rows.length;
    this.waiting.push(...rows);
    this.ask();
    return rows.length > 0;
  }

  private ask(): void {
    while (this.running && this.calling < this.concurrency) {
      const request = this.waiting.shift();
      if (request === undefined) return;
      this.calling += 1;
      askUpstream(this.upstreamUrl, request)
        .then((answer) => {
          this.answered.push(answer);
          this.settling ??= this.settle();
        })
        .catch((error: unknown) => {
          process.stderr.write(`${String(error)}\n`);
          this.inHand -= 1;
        })
        .finally(() => {
          this.calling -= 1;
          this.ask();
        });
    }
  }

  private async settle(): Promise<void> {
    while (this.answered.length > 0) {
      const batch = this.answered.splice(0, BATCH_SIZE);
      await attach(this.pool, batch);
      this.inHand -= batch.length;
      this.wake.call();
    }
    this.settling = null;
  }
}
